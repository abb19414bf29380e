import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { validerConfig } from '../config/charger.ts'
import { creerConsole } from './index.ts'
import { MODULES } from './modules.ts'
import { preparerConsole } from './ouvrir.essai.ts'

const essai = preparerConsole()
const NOM = '20261120-090000-Essai-1.0'
const creer = (ecoute: string) =>
  creerConsole({
    config: validerConfig({ sortie: essai.racineCampagnes }, null),
    ecoute,
    racineCampagnes: essai.racineCampagnes,
    dossierEtat: path.join(essai.dossier, 'etat'),
    modules: MODULES,
  })

const ICI = 'http://127.0.0.1:8400'
let locale: ReturnType<typeof creerConsole>
beforeAll(() => {
  const dossier = path.join(essai.racineCampagnes, NOM)
  mkdirSync(path.join(dossier, 'objets'), { recursive: true })
  writeFileSync(path.join(dossier, 'campagne.json'), '{}')
  writeFileSync(path.join(dossier, 'rapport.html'), '<script>alert(1)</script>')
  writeFileSync(path.join(dossier, 'objets', 'a.xml'), '<a/>')
  writeFileSync(path.join(dossier, 'objets', 'a.mp4'), '0123456789')
  writeFileSync(path.join(essai.dossier, 'dehors.txt'), 'secret')
  symlinkSync(path.join(essai.dossier, 'dehors.txt'), path.join(dossier, 'lien.txt'))
  locale = creer('127.0.0.1')
})
afterAll(() => essai.nettoyer())

const demander = (chemin: string, entetes: Record<string, string> = {}, methode = 'GET') =>
  locale.app.request(`${ICI}${chemin}`, {
    method: methode,
    headers: { host: '127.0.0.1:8400', ...entetes },
  })

describe('la provenance', () => {
  it('refuse un nom d’hôte étranger, quelle que soit l’adresse jointe', async () => {
    expect((await demander('/', { host: 'pirate.exemple:8400' })).status).toBe(403)
  })

  it.each([
    ['une autre origine', { origin: 'https://pirate.exemple' }],
    ['un autre port de la machine', { origin: 'http://127.0.0.1:9999' }],
    ['une page sans origine', { origin: 'null' }],
    ['aucune origine', {}],
  ])('refuse une écriture venue de : %s', async (_, entetes) => {
    expect((await demander('/lancer', entetes, 'POST')).status).toBe(403)
  })

  it('refuse qu’un autre site lise une page sans y naviguer', async () => {
    const lue = (mode: string) =>
      demander('/', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': mode })
    expect((await lue('cors')).status).toBe(403)
    expect((await lue('navigate')).status).toBe(200)
  })

  it('laisse passer une écriture d’une de ses pages', async () => {
    const entetes = { origin: ICI, 'content-type': 'application/x-www-form-urlencoded' }
    expect((await demander('/lancer', entetes, 'POST')).status).toBe(422)
  })
})

it('un dossier abîmé est dit dans la liste, et ne casse aucune page', async () => {
  expect(await (await demander('/campagnes')).text()).toContain(`<code>${NOM}</code>`)
  expect((await demander('/')).status).toBe(200)
})

it('chaque page porte une politique sans script en ligne, et ne se garde pas', async () => {
  const { headers } = await demander('/aide')
  expect(headers.get('content-security-policy')).toContain("script-src 'self'")
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(headers.get('cache-control')).toBe('no-store')
})

it('un corps démesuré est coupé', async () => {
  const reponse = await locale.app.request(`${ICI}/lancer`, {
    method: 'POST',
    headers: { host: '127.0.0.1:8400', origin: ICI },
    body: 'a'.repeat(80_000),
  })
  expect(reponse.status).toBe(413)
})

describe('les fichiers d’une campagne', () => {
  const adresse = (chemin: string) => locale.contexte.campagnes.adresseFichier(NOM, chemin)

  it('le rapport est servi sans origine : il ne peut rien sur la console', async () => {
    const reponse = await demander(adresse('rapport.html'))
    expect(reponse.headers.get('content-security-policy')).toMatch(/^sandbox allow-scripts/)
    expect(reponse.headers.get('content-security-policy')).not.toContain('allow-same-origin')
  })

  it('un XML se lit en texte, jamais en page', async () => {
    const reponse = await demander(adresse('objets/a.xml'))
    expect(reponse.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(reponse.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('une portion de vidéo se demande', async () => {
    const reponse = await demander(adresse('objets/a.mp4'), { range: 'bytes=2-4' })
    expect(reponse.status).toBe(206)
    expect(await reponse.text()).toBe('234')
    expect((await demander(adresse('objets/a.mp4'), { range: 'bytes=99-' })).status).toBe(416)
  })

  it.each([
    ['un chemin qui remonte', () => adresse('rapport.html').replace('rapport', '..%2F..%2Fdehors')],
    ['un lien qui sort de la campagne', () => adresse('lien.txt')],
    ['une autre clé', () => adresse('rapport.html').replace(/fichiers\/..../, 'fichiers/0000')],
    ['la clé d’une autre campagne', () => adresse('rapport.html').replaceAll(NOM, 'derniere')],
    ['un encodage mal formé', () => `${adresse('objets')}/%E0%A4%A`],
    ['un dossier', () => adresse('objets')],
  ])('refuse %s', async (_, composer) => {
    expect((await demander(composer())).status).toBe(404)
  })
})

describe('ouverte au réseau', () => {
  const ouverte = () => {
    const { app, phrase } = creer('192.0.2.7')
    const visiter = (chemin: string, suite: RequestInit = {}, temoin = '') =>
      app.request(`http://192.0.2.7:8400${chemin}`, {
        ...suite,
        headers: {
          host: '192.0.2.7:8400',
          origin: 'http://192.0.2.7:8400',
          accept: 'text/html',
          cookie: temoin,
          ...(suite.method ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
        },
      })
    const entrer = (saisie: string, vers = '/aide') =>
      visiter('/entree', {
        method: 'POST',
        body: String(new URLSearchParams({ phrase: saisie, vers })),
      })
    return { phrase: phrase ?? '', visiter, entrer }
  }

  it('mène à la phrase de passe, et refuse le reste', async () => {
    const { visiter } = ouverte()
    const page = await visiter('/campagnes?page=2')
    expect(page.status).toBe(303)
    expect(page.headers.get('location')).toBe('/entree?vers=%2Fcampagnes%3Fpage%3D2')
    expect((await visiter('/lancer', { method: 'POST', body: 'cible=reference' })).status).toBe(401)
  })

  it('la bonne phrase ouvre une séance, que la personne referme', async () => {
    const { phrase, entrer, visiter } = ouverte()
    expect((await entrer('fausse')).status).toBe(401)
    const entree = await entrer(phrase)
    expect(entree.headers.get('location')).toBe('/aide')
    const temoin = entree.headers.get('set-cookie') ?? ''
    expect(temoin).toMatch(/HttpOnly/)
    expect(temoin).toMatch(/SameSite=Strict/)
    const [jeton = ''] = temoin.split(';')
    expect((await visiter('/aide', {}, jeton)).status).toBe(200)
    await visiter('/entree/fermer', { method: 'POST', body: '' }, jeton)
    expect((await visiter('/aide', {}, jeton)).status).toBe(303)
  })

  it('les essais sont comptés', async () => {
    const { phrase, entrer } = ouverte()
    for (let essai = 0; essai < 5; essai += 1) await entrer('fausse')
    expect((await entrer(phrase)).status).toBe(429)
  })

  it.each(['//pirate.exemple', 'https://pirate.exemple', '/\\pirate.exemple'])(
    'ne mène pas vers %s après l’entrée',
    async (vers) => {
      const { phrase, entrer } = ouverte()
      expect((await entrer(phrase, vers)).headers.get('location')).toBe('/')
    },
  )

  it('la machine elle-même n’a pas de phrase de passe', () => {
    expect(locale.phrase).toBeNull()
  })
})
