import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  composerCourriel,
  composerDocument,
  type DemandeDocument,
  type PatientDuDocument,
} from '../../mocks/documents/index.ts'
import type { Navigateur } from '../psc/parcours.essai.ts'
import {
  attendreQue,
  BOITE,
  HAKIM,
  ouvrirMessagerie,
  type ParcoursMessagerie,
} from './parcours.essai.ts'

/** Une connexion coupée à chaque étape du protocole : rien de perdu, rien en double, et c'est dit. */
let p: ParcoursMessagerie
let n: Navigateur
beforeAll(async () => {
  p = await ouvrirMessagerie()
}, 60_000)
afterAll(() => p.arreter())

const ecrire = (champs: Record<string, string> = {}) =>
  n.envoyer('/messagerie/nouveau', {
    ...{ boite: '2', objet: 'Avis', texte: 'Bonjour', remise: 'oui', a: HAKIM },
    ...champs,
  })
const soumis = async () => (await p.lire<{ messages: unknown[] }>('soumis')).messages.length
const armer = (mode: string, options: Record<string, unknown> = {}) =>
  p.panneMss(mode, { endpoint: 'imap', boite: BOITE, ...options })

const ADRUN_DU_DOCUMENT: PatientDuDocument = {
  nomNaissance: 'ADRUN',
  prenoms: 'ZOE',
  sexe: 'F',
  dateNaissance: '1975-12-31',
  lieuNaissance: '63220',
  ins: { matricule: '275126322074974', oid: '1.2.250.1.213.1.4.8' },
}

/** Une lettre de liaison en archive IHE_XDM, déposée dans la boîte du médecin. */
async function livrerDocument(titre: string): Promise<void> {
  const demande: DemandeDocument = {
    ...{
      expediteur: 'centre hospitalier fictif',
      type: '11490-0',
      format: 'N1',
      titre,
      texte: ['Essai'],
    },
    patient: ADRUN_DU_DOCUMENT,
    date: new Date(),
  }
  const document = await composerDocument(demande)
  const source = await composerCourriel({ demande, document }, BOITE)
  await p.mss('deliver', { to: BOITE, from: HAKIM, raw: source.toString('base64') })
}

describe('à l’envoi, coupée', () => {
  beforeEach(async () => {
    n = await p.remettreANeuf()
    await p.ajouterBoite(n)
  }, 60_000)

  test.each([
    ['dès la connexion', 'connect-refused', {}],
    ['à EHLO', 'cut', { etape: 'EHLO' }],
    ['à AUTH', 'cut', { etape: 'AUTH' }],
    ['à DATA', 'cut', { etape: 'DATA' }],
    ['par un jeton expiré en plein transfert', 'token-expired', {}],
    ['par une boîte pleine', 'quota', {}],
  ])('%s : le message part une fois, plus tard', async (_quand, mode, options) => {
    await p.panneMss(mode, { endpoint: 'smtp', ...options })
    const page = await ecrire()
    const suivi = await p.issue(n, page, ({ texte }) => texte.includes('État Envoyé'))
    expect(suivi.texte).toContain('État Envoyé')
    expect(await soumis()).toBe(1)
  })
})

describe('à la réception, coupée', () => {
  beforeEach(async () => {
    n = await p.remettreANeuf()
    await p.ajouterBoite(n)
  }, 60_000)

  const lignesNonLues = async (titre: string) =>
    (await n.aller('/recus')).html.split('titre-recu').filter((ligne) => ligne.includes(titre))

  test.each([
    ['à l’accueil', 'greet-421', {}],
    ['à STARTTLS', 'tls-close', {}],
    ['à l’authentification', 'cut', { etape: 'AUTHENTICATE', boite: undefined }],
    ['à SELECT', 'imap-bye-select', {}],
    ['à la recherche', 'cut', { etape: 'UID SEARCH' }],
    ['à la lecture des en-têtes', 'cut', { etape: 'UID FETCH' }],
    ['au milieu d’un document', 'drop-during-fetch', {}],
    ['par un jeton expiré en pleine lecture', 'token-expired', {}],
  ])('%s : le document arrive une fois dans les non lus', async (_quand, mode, options) => {
    await armer(mode, {
      ...options,
      ...(mode === 'greet-421' || mode === 'tls-close' ? { boite: undefined } : {}),
    })
    await p.mss('kick', { mailbox: BOITE, proto: 'imap' })
    await livrerDocument('Lettre coupée')
    const lignes = await attendreQue(
      () => lignesNonLues('Lettre coupée'),
      (l) => l.length > 0,
    )
    expect(lignes).toHaveLength(1)
    const boite = await n.aller('/messagerie')
    expect(boite.texte).toContain('Boîte relevée le')
  })

  test('pendant la veille, au milieu d’un document : la lecture reprend d’elle-même', async () => {
    await attendreQue(
      () => n.aller('/messagerie'),
      ({ texte }) => texte.includes('Boîte relevée le'),
    )
    await armer('drop-during-fetch')
    await livrerDocument('Lettre de veille')
    const lignes = await attendreQue(
      () => lignesNonLues('Lettre de veille'),
      (l) => l.length > 0,
    )
    expect(lignes).toHaveLength(1)
  })

  test('pendant un accusé : il se rattache quand même à son envoi', async () => {
    await armer('drop-during-fetch')
    const suivi = await p.issue(n, await ecrire(), ({ texte }) => /Remis le/.test(texte))
    expect(suivi.texte).toMatch(/Remis le/)
  })
})

describe('au rangement de la copie, coupée', () => {
  const envois = async () => (await p.messages(BOITE, 'Sent')).map(({ objet }) => objet)
  beforeEach(async () => {
    n = await p.remettreANeuf()
    await p.ajouterBoite(n)
  }, 60_000)

  test.each([
    ['avant le dépôt', 'cut', { etape: 'APPEND' }],
    ['après le dépôt, la réponse perdue', 'drop-after-append', {}],
  ])('%s : une copie, une seule', async (_quand, mode, options) => {
    await armer(mode, options)
    await p.issue(n, await ecrire())
    expect(await attendreQue(envois, (copies) => copies.length > 0)).toEqual(['Avis'])
    await p.mss('deliver', { to: BOITE, from: HAKIM, subject: 'Encore', text: 'Bonjour' })
    await attendreQue(
      () => n.aller('/messagerie'),
      ({ texte }) => texte.includes('Encore'),
    )
    expect(await envois()).toEqual(['Avis'])
  })

  test('par une boîte pleine : c’est dit, et la relève suivante la range', async () => {
    // Pleine jusqu'à ce que l'opérateur la vide : une seule fois, la reprise la rangerait avant qu'on lise.
    await armer('quota', { count: 50 })
    await p.issue(n, await ecrire())
    const dite = await attendreQue(
      () => n.aller('/messagerie'),
      ({ texte }) => texte.includes('la boîte est pleine'),
    )
    expect(dite.texte).toMatch(/La copie d.un message envoyé n.a pas pu être rangée/)
    await p.leverPannesMss()
    await p.mss('deliver', { to: BOITE, from: HAKIM, subject: 'Encore', text: 'Bonjour' })
    expect(await attendreQue(envois, (copies) => copies.length > 0)).toEqual(['Avis'])
  })
})
