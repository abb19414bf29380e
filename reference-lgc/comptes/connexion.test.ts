import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  BASE,
  creerNavigateur,
  type Navigateur,
  ouvrirLgc,
  remettreANeuf,
} from '../essai/navigateur.essai.ts'

let n: Navigateur
let heure = new Date('2026-03-02T08:00:00Z')
const avancer = (minutes: number) => {
  heure = new Date(heure.getTime() + minutes * 60_000)
}
const lgc = ouvrirLgc({ horloge: { maintenant: () => heure } })
beforeEach(async () => {
  heure = new Date('2026-03-02T08:00:00Z')
  await remettreANeuf(lgc)
  n = creerNavigateur(lgc)
})
afterAll(() => lgc.fermer())

describe('la connexion', () => {
  test('ouvre la page des patients et dit qui, comment et jusqu’à quand', async () => {
    const page = await n.connecter()
    expect(page.chemin).toBe('/patients')
    expect(page.texte).toContain('Camille TESTIER , médecin')
    expect(page.texte).toContain('Connexion par mot de passe · fin de session à 09 h 30')
    expect(page.texte).toMatch(/Cabinet de référence \d+\.\d+\.\d+/)
  })

  test.each([
    ['un mot de passe faux', 'c.testier', 'faux'],
    ['un identifiant inconnu', 'personne', 'Tilleuls-2026-essai'],
    ['rien', '', ''],
  ])('est refusée pour %s, par le même message', async (_nom, identifiant, motDePasse) => {
    const page = await n.connecter(identifiant, motDePasse)
    expect(page.statut).toBe(401)
    expect(page.texte).toContain('Identifiant ou mot de passe faux.')
    expect(page.html).toContain(`value="${identifiant}"`)
  })

  test('est freinée après cinq échecs, et rouverte un quart d’heure plus tard', async () => {
    for (let i = 0; i < 5; i++) await n.connecter('c.testier', 'faux')
    const freinee = await n.connecter()
    expect(freinee.statut).toBe(429)
    expect(freinee.texte).toContain("Réessayez dans un quart d'heure")
    avancer(16)
    expect((await n.connecter()).chemin).toBe('/patients')
  })

  test('mène à la page demandée, mais jamais hors du logiciel', async () => {
    const ouvrir = (suite: string) =>
      n.envoyer('/connexion', {
        identifiant: 'c.testier',
        motDePasse: 'Tilleuls-2026-essai',
        suite,
      })
    expect((await ouvrir('/reglages')).chemin).toBe('/reglages')
    expect((await ouvrir('//ailleurs.test')).chemin).toBe('/patients')
    expect((await ouvrir('https://ailleurs.test')).chemin).toBe('/patients')
  })

  test('pose un cookie HttpOnly et SameSite', async () => {
    const reponse = await lgc.app.request(`${BASE}/connexion`, {
      method: 'POST',
      headers: { origin: BASE, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'identifiant=c.testier&motDePasse=Tilleuls-2026-essai',
    })
    expect(reponse.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict/)
  })
})

describe('la session', () => {
  test('est demandée partout', async () => {
    for (const chemin of ['/', '/patients', '/patients/1', '/reglages', '/nulle-part'])
      expect((await n.aller(chemin)).chemin).toMatch(/^\/connexion/)
  })

  test('finit après trente minutes sans activité, pas avant', async () => {
    await n.connecter()
    avancer(29)
    expect((await n.aller('/patients')).chemin).toBe('/patients')
    avancer(29)
    expect((await n.aller('/patients')).chemin).toBe('/patients')
    avancer(31)
    const page = await n.aller('/patients')
    expect(page.chemin).toMatch(/^\/connexion/)
    expect(page.texte).toContain('Votre session est terminée.')
  })

  test('finit après huit heures, même active', async () => {
    await n.connecter()
    for (let i = 0; i < 23; i++) {
      avancer(20)
      expect((await n.aller('/patients')).chemin).toBe('/patients')
    }
    avancer(20)
    await n.aller('/patients')
    avancer(1)
    expect((await n.aller('/patients')).chemin).toMatch(/^\/connexion/)
  })

  test('se ferme à la demande : son cookie ne vaut plus rien', async () => {
    await n.connecter()
    const cookie = n.cookie()
    await n.envoyer('/deconnexion')
    const reponse = await lgc.app.request(`${BASE}/patients`, { headers: { cookie } })
    expect(reponse.status).toBe(303)
  })
})
