import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  BASE,
  creerNavigateur,
  lignes,
  MOT_DE_PASSE,
  type Navigateur,
  ouvrirLgc,
  remettreANeuf,
} from '../essai/navigateur.essai.ts'

const NEUF = 'Verger-2031-neuf!'
const JOURS = 24 * 60

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

const administrer = (motDePasse?: string) => n.connecter('n.mockadmin', motDePasse)
const changer = (nouveau: string, actuel = MOT_DE_PASSE) =>
  n.envoyer('/mot-de-passe', { actuel, nouveau, confirmation: nouveau })

describe('un nouveau mot de passe', () => {
  beforeEach(() => n.connecter())

  test.each([
    ['Vg-3!x', 'au moins 12 caractères'],
    ['verger-2031-neuf!', 'au moins une majuscule'],
    ['Verger-tout-neuf!', 'au moins un chiffre'],
    ['Verger2031neufs', 'au moins un caractère spécial'],
    [MOT_DE_PASSE, 'Déjà employé'],
  ])('%s est refusé : %s', async (nouveau, motif) => {
    const page = await changer(nouveau)
    expect(page.statut).toBe(422)
    expect(page.texte).toContain(motif)
    expect(page.html).not.toContain(nouveau)
  })

  test('dit tout ce qui manque à la fois', async () => {
    expect((await changer('court')).texte).toContain(
      'Il manque : au moins 12 caractères, au moins une majuscule, au moins un chiffre, au moins un caractère spécial',
    )
  })

  test('demande l’actuel, et deux saisies pareilles', async () => {
    expect((await changer(NEUF, 'faux')).texte).toContain('Ce n’est pas votre mot de passe actuel')
    const page = await n.envoyer('/mot-de-passe', {
      actuel: MOT_DE_PASSE,
      nouveau: NEUF,
      confirmation: 'autre',
    })
    expect(page.texte).toContain('Les deux saisies diffèrent')
  })

  test('remplace l’ancien, ferme les autres sessions, et ne se reprend pas', async () => {
    const ailleurs = creerNavigateur(lgc)
    await ailleurs.connecter()
    expect((await changer(NEUF)).texte).toContain('Mot de passe changé')
    expect((await ailleurs.aller('/patients')).chemin).toMatch(/^\/connexion/)
    expect((await n.connecter()).statut).toBe(401)
    expect((await n.connecter('c.testier', NEUF)).chemin).toBe('/patients')
    expect((await changer(MOT_DE_PASSE, NEUF)).texte).toContain('Déjà employé')
  })
})

describe('le mot de passe d’un administrateur', () => {
  test('expire après 90 jours : rien ne s’ouvre avant son changement', async () => {
    expect((await administrer()).chemin).toBe('/comptes')
    await n.envoyer('/deconnexion')
    avancer(91 * JOURS)
    const page = await administrer()
    expect([page.chemin, page.texte.includes('il a expiré')]).toEqual(['/mot-de-passe', true])
    expect((await n.aller('/comptes')).chemin).toBe('/mot-de-passe')
    expect((await changer(NEUF)).chemin).toBe('/comptes')
  })

  test('n’expire pas plus tôt, ni celui d’un médecin', async () => {
    await administrer()
    await n.envoyer('/deconnexion')
    avancer(89 * JOURS)
    expect((await administrer()).chemin).toBe('/comptes')
    avancer(900 * JOURS)
    expect((await n.connecter()).chemin).toBe('/patients')
  })

  test('se bloque au cinquième échec, une heure quand nul ne peut le débloquer', async () => {
    for (let i = 0; i < 5; i++) await administrer('faux')
    expect((await administrer()).statut).toBe(429)
    avancer(59)
    expect((await administrer()).statut).toBe(429)
    avancer(2)
    expect((await administrer()).chemin).toBe('/comptes')
  })

  test('reste bloqué jusqu’à ce qu’un autre administrateur le débloque', async () => {
    await administrer()
    const cree = await n.envoyer('/comptes', {
      identifiant: 'a.second',
      nom: 'SECOND',
      prenom: 'Alix',
      role: 'administrateur',
    })
    const [, provisoire = ''] = /provisoire : ?(\S+)/.exec(cree.texte) ?? []
    for (let i = 0; i < 5; i++) await n.connecter('a.second', 'faux')
    avancer(3 * JOURS)
    expect((await n.connecter('a.second', provisoire)).statut).toBe(429)
    await administrer()
    const [, second = ''] =
      /href="(\/comptes\/\d+)">Alix SECOND/.exec((await n.aller('/comptes')).html) ?? []
    expect((await n.aller(second)).texte).toContain('Mot de passe bloqué après 5 échecs')
    await n.envoyer(`${second}/debloquer`)
    expect((await n.connecter('a.second', provisoire)).chemin).toBe('/mot-de-passe')
  })

  test('ses échecs et son blocage sont tracés, sans ce qui fut tapé', async () => {
    for (let i = 0; i < 5; i++) await administrer('Secret-tape-1')
    await n.connecter('Secret-tape-2', 'Secret-tape-3')
    avancer(61)
    await administrer()
    const { html } = await n.aller('/comptes/traces')
    expect(html).not.toContain('Secret-tape')
    expect(lignes(html).map((l) => [l[2], l[4], l[5]])).toEqual([
      ['Nour MOCKADMIN', 'Connexion', 'Réussi'],
      ['Inconnu', 'Connexion', 'Échoué'],
      ['Nour MOCKADMIN', 'Blocage du mot de passe', 'Réussi'],
      ...Array.from({ length: 5 }, () => ['Nour MOCKADMIN', 'Connexion', 'Échoué']),
    ])
  })
})

describe('la fin de session', () => {
  test('ne laisse au navigateur qu’un cookie sans âge', async () => {
    const reponse = await lgc.app.request(`${BASE}/connexion`, {
      method: 'POST',
      headers: { origin: BASE, 'content-type': 'application/x-www-form-urlencoded' },
      body: `identifiant=c.testier&motDePasse=${MOT_DE_PASSE}`,
    })
    expect(reponse.headers.get('set-cookie')).not.toMatch(/max-age|expires/i)
  })

  test('interdit à tout cache de garder une page', async () => {
    await n.connecter()
    for (const chemin of ['/profil', '/patients', '/mot-de-passe', '/nulle-part']) {
      const headers = { cookie: n.cookie() }
      const reponse = await lgc.app.request(`${BASE}${chemin}`, { headers })
      expect([chemin, reponse.headers.get('cache-control')]).toEqual([chemin, 'no-store'])
    }
  })

  test('rappelle l’identifiant de qui s’est absenté, pas de qui s’est déconnecté', async () => {
    await n.connecter()
    avancer(31)
    expect((await n.aller('/patients')).html).toContain('value="c.testier"')
    await n.connecter()
    await n.envoyer('/deconnexion')
    expect((await n.aller('/connexion')).html).not.toContain('value="c.testier"')
  })
})
