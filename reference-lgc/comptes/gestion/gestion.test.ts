import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  creerNavigateur,
  lignes,
  type Navigateur,
  ouvrirLgc,
  remettreANeuf,
  valeur,
} from '../../essai/navigateur.essai.ts'

const lgc = ouvrirLgc()
let admin: Navigateur
beforeEach(async () => {
  await remettreANeuf(lgc)
  admin = creerNavigateur(lgc)
  await admin.connecter('n.mockadmin')
})
afterAll(() => lgc.fermer())

const LOU = {
  identifiant: 'l.mockremp',
  nom: 'MOCKREMP',
  prenom: 'Lou',
  profession: '10',
  rpps: '99700999107',
  role: 'medecin',
}
const HAKIM = {
  identifiant: 'h.exemplaire',
  nom: 'EXEMPLAIRE',
  prenom: 'Hakim',
  profession: '10',
  rpps: '99700000021',
  role: 'medecin',
}
/** L'adresse d'un compte, par la liste. */
async function fiche(nom: string): Promise<string> {
  const { html } = await admin.aller('/comptes')
  return new RegExp(`href="(/comptes/\\d+)">${nom}`).exec(html)?.[1] ?? ''
}
const traces = async () =>
  lignes((await admin.aller('/comptes/traces')).html).map((l) => l.slice(2))

describe('la gestion des comptes', () => {
  test('montre les attributs d’un professionnel (SC.SSI/IE.33)', async () => {
    const { html } = await admin.aller('/comptes/1')
    const attributs = ['Numéro RPPS', 'Identifiant privé', 'Nom d&#39;exercice', 'Profession']
    expect(attributs.map((libelle) => valeur(html, libelle))).toEqual([
      '99700000013',
      'P000001',
      'TESTIER',
      'Médecin',
    ])
  })

  test('crée un compte, son identifiant privé et un mot de passe à changer', async () => {
    const page = await admin.envoyer('/comptes', LOU)
    const prive = valeur(page.html, 'Identifiant privé')
    expect(prive).toMatch(/^P\d{6}$/)
    expect((await admin.aller('/comptes')).html.split(prive ?? '').length).toBe(2)
    const [, provisoire = ''] = /provisoire : ?(\S+)/.exec(page.texte) ?? []
    expect((await admin.aller(await fiche('Lou MOCKREMP'))).texte).not.toContain(provisoire)
    const lou = creerNavigateur(lgc)
    expect((await lou.connecter('l.mockremp', provisoire)).texte).toContain('est provisoire')
    const nouveau = 'Verger-2031-neuf!'
    await lou.envoyer('/mot-de-passe', { actuel: provisoire, nouveau, confirmation: nouveau })
    expect((await lou.aller('/patients')).chemin).toBe('/patients')
  })

  test.each([
    [{ rpps: '99700999108' }, 'Un numéro RPPS a onze chiffres'],
    [{ profession: '' }, 'suppose une profession'],
    [{ profession: '99' }, 'Choisissez dans la liste'],
    [{ identifiant: 'c.testier' }, 'Un autre compte porte déjà'],
    [{ identifiant: 'É <b>' }, 'Trois signes au moins'],
    [{ nom: ' ' }, 'Tapez le nom'],
    [{ role: 'roi' }, 'Choisissez un profil'],
  ])('refuse %j', async (faute, motif) => {
    const page = await admin.envoyer('/comptes', { ...LOU, ...faute })
    expect([page.statut, page.texte.includes(motif)]).toEqual([422, true])
    expect((await admin.aller('/comptes')).texte).not.toContain('MOCKREMP')
  })

  test('désactive sans effacer : sessions fermées, connexion refusée, puis rendue', async () => {
    const hakim = creerNavigateur(lgc)
    await hakim.connecter('h.exemplaire')
    await admin.envoyer('/comptes/2/desactiver')
    expect((await hakim.aller('/patients')).chemin).toMatch(/^\/connexion/)
    expect((await hakim.connecter('h.exemplaire')).texte).toContain('Ce compte est désactivé')
    expect((await hakim.connecter('h.exemplaire', 'faux')).texte).not.toContain('désactivé')
    await admin.envoyer('/comptes/2/reactiver')
    expect((await hakim.connecter('h.exemplaire')).chemin).toBe('/patients')
  })

  test('garde toujours un administrateur', async () => {
    const nour = await fiche('Nour MOCKADMIN')
    expect((await admin.envoyer(`${nour}/desactiver`)).texte).toContain('dernier administrateur')
    const moi = { identifiant: 'n.mockadmin', nom: 'MOCKADMIN', prenom: 'Nour', role: 'medecin' }
    expect((await admin.envoyer(`${nour}/modifier`, moi)).texte).toContain('dernier administrateur')
    expect((await admin.aller('/comptes')).statut).toBe(200)
  })

  test('trace attributs et permissions à part : auteur, compte, nature, résultat, détail', async () => {
    await admin.envoyer('/comptes/2/modifier', {
      ...HAKIM,
      nomExercice: 'MODELE',
      superUtilisateur: 'oui',
    })
    expect((await traces()).slice(0, 2)).toEqual([
      [
        'Nour MOCKADMIN',
        'Hakim EXEMPLAIRE',
        'Modification des permissions',
        'Réussi',
        'Modifie les traits verrouillés : non → oui',
      ],
      [
        'Nour MOCKADMIN',
        'Hakim EXEMPLAIRE',
        'Modification des attributs',
        'Réussi',
        "Nom d'exercice : EXEMPLAIRE → MODELE",
      ],
    ])
  })

  test('ne trace rien quand rien ne change, et se réduit à un compte', async () => {
    await admin.envoyer('/comptes/2/modifier', HAKIM)
    expect((await traces()).map((l) => l[2])).toEqual(['Connexion'])
    expect((await admin.aller('/comptes/traces?compte=2')).texte).toContain('Aucune trace')
  })

  test('trace aussi les droits d’un profil, que règle le responsable', async () => {
    const camille = creerNavigateur(lgc)
    await camille.connecter()
    await camille.envoyer('/reglages/droits', [['medecin', 'consulter-identite']])
    const permissions = (await traces()).filter((l) => l[2] === 'Modification des permissions')
    expect(permissions.map((l) => l.slice(0, 2))).toEqual([
      ['Camille TESTIER', 'Camille TESTIER'],
      ['Camille TESTIER', 'Profil secrétaire'],
      ['Camille TESTIER', 'Profil médecin'],
    ])
  })

  test('prévient quand deux comptes portent le même RPPS', async () => {
    const page = await admin.envoyer('/comptes/2/modifier', { ...HAKIM, rpps: '99700000013' })
    expect(page.texte).toContain('Camille TESTIER porte déjà ce RPPS')
  })
})

describe('un administrateur', () => {
  test('n’ouvre aucun dossier ni aucun réglage, et personne d’autre n’ouvre les comptes', async () => {
    for (const chemin of ['/patients', '/patients/1', '/reglages', '/reglages/droits'])
      expect([chemin, (await admin.aller(chemin)).statut]).toEqual([chemin, 403])
    const camille = creerNavigateur(lgc)
    await camille.connecter()
    for (const chemin of ['/comptes', '/comptes/1', '/comptes/nouveau', '/comptes/traces'])
      expect([chemin, (await camille.aller(chemin)).statut]).toEqual([chemin, 403])
    expect((await camille.envoyer('/comptes/4/desactiver')).statut).toBe(403)
  })
})
