import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  ADRUN,
  BASE,
  creer,
  creerNavigateur,
  type Navigateur,
  ouvrirLgc,
  remettreANeuf,
} from '../essai/navigateur.essai.ts'

const lgc = ouvrirLgc()
let n: Navigateur
beforeEach(async () => {
  await remettreANeuf(lgc)
  n = creerNavigateur(lgc)
  await n.connecter()
})
afterAll(() => lgc.fermer())

const envoyer = (chemin: string, entetes: Record<string, string>, corps = 'nom=a') =>
  lgc.app.request(`${BASE}${chemin}`, {
    method: 'POST',
    headers: {
      cookie: n.cookie(),
      'content-type': 'application/x-www-form-urlencoded',
      ...entetes,
    },
    body: corps,
  })

describe('les défenses', () => {
  test.each([
    ['d’un autre site', { origin: 'https://ailleurs.test' }],
    ['sans origine', {}],
  ])('refusent un formulaire %s', async (_nom, entetes) => {
    const reponse = await envoyer('/patients/recherche', entetes)
    expect(reponse.status).toBe(403)
    expect(await reponse.text()).toContain('Demande refusée')
  })

  test('refusent un formulaire démesuré', async () => {
    const reponse = await envoyer(
      '/patients/recherche',
      { origin: BASE },
      `nom=${'a'.repeat(70_000)}`,
    )
    expect(reponse.status).toBe(413)
  })

  test('interdisent tout script en ligne et tout cadre', async () => {
    const { headers } = await lgc.app.request(`${BASE}/connexion`)
    const politique = headers.get('content-security-policy') ?? ''
    expect(politique).toContain("default-src 'none'")
    expect(politique).toContain("script-src 'self'")
    expect(politique).not.toContain('unsafe')
    expect(politique).toContain("frame-ancestors 'none'")
    expect((await n.aller('/patients')).html).not.toMatch(/<script>|<style|\son[a-z]+=|style=/)
  })

  test('gardent les pages hors des caches, et les fichiers dedans', async () => {
    const page = await lgc.app.request(`${BASE}/connexion`)
    expect(page.headers.get('cache-control')).toBe('no-store')
    const style = /href="(\/statiques\/[^"]+\.css)"/.exec(await page.text())?.[1] ?? ''
    const feuille = await lgc.app.request(`${BASE}${style}`)
    expect(feuille.headers.get('cache-control')).toContain('immutable')
    const police = /url\((\/statiques\/polices\/[^)]+)\)/.exec(await feuille.text())?.[1] ?? ''
    expect((await lgc.app.request(`${BASE}${police}`)).headers.get('content-type')).toBe(
      'font/woff2',
    )
  })

  test.each([
    '/statiques/polices/../package.json',
    '/statiques/polices/..%2Fpackage.json',
    '/statiques/polices/source-sans-3-latin-999-normal.woff2',
  ])('ne servent pas %s', async (chemin) => {
    expect((await lgc.app.request(`${BASE}${chemin}`)).status).toBe(404)
  })

  test('échappent ce qui est tapé', async () => {
    const page = await n.chercher({ nom: '<script>alert(1)</script>"', matricule: 'x' })
    expect(page.html).not.toContain('<script>alert')
    expect(page.html).toContain('&lt;script&gt;')
  })

  test('ne mettent aucune donnée de patient dans une adresse', async () => {
    await creer(n)
    const page = await n.chercher({ nom: ADRUN.nomNaissance, dateNaissance: ADRUN.dateNaissance })
    expect(page.texte).toContain('1 patient trouvé')
    expect(page.chemin).toMatch(/^\/patients\?recherche=[\w-]+$/)
  })

  test('montrent une page d’erreur sans détail pour une adresse inconnue', async () => {
    const page = await n.aller('/patients/999')
    expect(page.statut).toBe(404)
    expect(page.texte).toContain('Page introuvable')
  })
})
