import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Navigateur } from '../psc/parcours.essai.ts'
import {
  attendreQue,
  HAKIM,
  ouvrirMessagerie,
  type ParcoursMessagerie,
  PNEUMO,
} from './parcours.essai.ts'

let p: ParcoursMessagerie
let n: Navigateur
beforeAll(async () => {
  p = await ouvrirMessagerie()
}, 60_000)
afterAll(() => p.arreter())

const SIMPLE = { boite: '2', objet: 'Avis', texte: 'Bonjour', remise: 'oui' }
const ecrire = (champs: Record<string, string>) =>
  n.envoyer('/messagerie/nouveau', { ...SIMPLE, a: HAKIM, ...champs })

async function preparer(mutations: readonly string[] = []): Promise<void> {
  n = await p.remettreANeuf(mutations)
  await p.ajouterBoite(n)
}

/** Le dernier message remis à une boîte, lu. */
async function dernier(boite: string) {
  const [message] = await attendreQue(
    async () => (await p.messages(boite)).slice(-1),
    (m) => m.length > 0,
  )
  const source = await p.source(message?.id ?? '')
  return { source, lu: await simpleParser(source) }
}

const soumis = async () =>
  (await p.lire<{ messages: { enveloppe: { destinataires: unknown[] } }[] }>('soumis')).messages

test('un patient non qualifié ne reçoit rien, et l’écran dit pourquoi', async () => {
  await preparer()
  const patient = await p.creerPatient(n, 'provisoire')
  const document = await p.creerDocument(n, patient)
  const page = await n.envoyer(`${document}/envoyer`, {
    ...{ boite: '2', canal: 'patient', texte: 'Bonjour' },
  })
  expect([page.statut, page.texte]).toEqual([422, expect.stringContaining("n'est pas qualifiée")])
  expect(await soumis()).toEqual([])
})

describe('un message simple', () => {
  beforeEach(() => preparer(), 60_000)

  test('montre chez qui il est arrivé et qui l’a lu', async () => {
    const page = await ecrire({ autre: PNEUMO, lecture: 'oui' })
    const suivi = await p.issue(
      n,
      page,
      ({ texte }) => /Lu le/.test(texte) && /Remis le/.test(texte),
    )
    expect(suivi.texte).toMatch(/Hakim EXEMPLAIRE Remis le .* secretariat\.pneumo\S+ Lu le/)
  })

  test('ne laisse pas un objet ouvrir un autre en-tête', async () => {
    await p.issue(n, await ecrire({ objet: 'Avis\r\nBcc: pirate@ailleurs.test\r\n' }))
    const { lu, source } = await dernier(HAKIM)
    expect([lu.subject, lu.bcc]).toEqual(['Avis Bcc: pirate@ailleurs.test', undefined])
    expect(source).not.toMatch(/^Bcc:/m)
  })

  test('revient quand l’adresse est inconnue, avec la raison', async () => {
    const page = await ecrire({ a: '', autre: 'personne@hopital.fictif.mssante.fr' })
    const suivi = await p.issue(n, page, ({ texte }) => texte.includes('Non remis'))
    expect(suivi.texte).toMatch(/Non remis : 5\.1\.1/)
  })

  test('refusé en partie, dit lequel de ses destinataires n’aura rien', async () => {
    const page = await ecrire({ autre: 'personne@medecin.fictif.mssante.fr' })
    const suivi = await p.issue(
      n,
      page,
      ({ texte }) => /Refusé/.test(texte) && /Remis le/.test(texte),
    )
    expect(suivi.texte).toMatch(/personne@\S+ Refusé : 550 5\.1\.1/)
  })
})

describe('une connexion coupée', () => {
  beforeEach(() => preparer(), 60_000)

  test.each([
    ['pendant la poignée de main', 'tls-close', {}],
    ['à l’accueil', 'greet-421', {}],
    ['à MAIL', 'cut', { etape: 'MAIL' }],
    ['à RCPT', 'cut', { etape: 'RCPT' }],
    ['par un refus passager', 'temp-fail', {}],
  ])('%s ne perd rien et n’envoie rien deux fois', async (_quand, mode, options) => {
    await p.panneMss(mode, { endpoint: 'smtp', ...options })
    const page = await ecrire({})
    const suivi = await p.issue(n, page, ({ texte }) => texte.includes('État Envoyé'))
    expect(suivi.texte).toContain('État Envoyé')
    expect((await soumis()).length).toBe(1)
  })

  test('pendant les données laisse un doute quand tout est parti, et rien ne s’envoie deux fois', async () => {
    await p.panneMss('drop-during-data', { endpoint: 'smtp' })
    const page = await ecrire({})
    const suivi = await p.issue(n, page, ({ texte }) => texte.includes('À vérifier'))
    expect([suivi.texte.includes('À vérifier'), (await soumis()).length]).toEqual([true, 0])
    await n.envoyer(`${new URL(page.adresse).pathname}/suite`, { action: 'renvoyer' })
    await p.issue(n, page, ({ texte }) => texte.includes('État Envoyé'))
    expect((await soumis()).length).toBe(1)
  })

  test('après les données laisse un doute, que l’accusé lève, sans second envoi', async () => {
    await p.panneMss('drop-after-data', { endpoint: 'smtp' })
    const page = await ecrire({ autre: '', a: HAKIM })
    const suivi = await p.issue(n, page, ({ texte }) => /État Envoyé/.test(texte))
    expect(suivi.texte).toMatch(/État Envoyé/)
    expect((await soumis()).length).toBe(1)
  })

  test('après les données, sans accusé, attend la décision de l’utilisateur', async () => {
    await p.panneMss('drop-after-data', { endpoint: 'smtp' })
    const page = await ecrire({ remise: '' })
    const suivi = await p.issue(n, page, ({ texte }) => texte.includes('À vérifier'))
    expect(suivi.texte).toContain('Il ne repartira pas de lui-même')
    const suite = `${new URL(page.adresse).pathname}/suite`
    expect((await n.envoyer(suite, { action: 'verifier' })).texte).toContain(
      'Rien ne montre encore',
    )
    expect((await soumis()).length).toBe(1)
    await n.envoyer(suite, { action: 'renvoyer' })
    await p.issue(n, page, ({ texte }) => texte.includes('État Envoyé'))
    expect((await soumis()).length).toBe(2)
  })
})

describe('un opérateur hors des règles', () => {
  beforeEach(async () => {
    n = await p.remettreANeuf()
  }, 60_000)

  test.each([
    ['tls11', 'TLS 1.2 avec une suite admise'],
    ['bad-suite', 'TLS 1.2 avec une suite admise'],
    ['weak-dh', 'TLS 1.2 avec une suite admise'],
    ['cert-expired', 'expiré'],
    ['cert-foreign', "ne vient pas de l'IGC-Santé"],
    ['cert-wrong-name', 'porte un autre nom'],
    ['cert-revoked', 'révoqué'],
  ])('%s est refusé avant que le jeton parte', async (mode, phrase) => {
    await p.panneMss(mode, { endpoint: '*', count: 20 })
    const page = await p.ajouterBoite(n)
    expect(page.texte).toContain(phrase)
    const sessions = await p.lire<{ entrees: { operation: string }[] }>('journal')
    expect(sessions.entrees.filter(({ operation }) => /AUTH/.test(operation))).toEqual([])
  })

  test('sans liste de révocation à lire, est refusé ; avec une copie valable, accepté', async () => {
    await p.panneMss('crl-down', { endpoint: 'crl', count: 2 })
    expect((await p.ajouterBoite(n)).texte).toContain('liste de révocation')
    const configurer = '/messagerie/boites/2/configurer'
    await attendreQue(
      () => n.envoyer(configurer, {}),
      ({ texte }) => texte.includes('fonctionnent'),
    )
    await p.panneMss('crl-down', { endpoint: 'crl', count: 20 })
    expect((await n.envoyer(configurer, {})).texte).toContain('réception et envoi fonctionnent')
  })

  test.each(['404', 'not-xml', 'plain-only', 'password-cleartext'])(
    'au fichier de configuration « %s », se trouve par son DNS',
    async (mode) => {
      await p.panneMss(mode, { endpoint: 'autoconfig', count: 20 })
      expect((await p.ajouterBoite(n)).texte).toContain('réception et envoi fonctionnent')
      const { entrees } = await p.lire<{ entrees: { operation: string; requete?: unknown }[] }>(
        'journal',
      )
      expect(entrees.filter(({ operation }) => operation === 'dns').length).toBeGreaterThan(1)
    },
  )

  test('muet à son DNS comme à son fichier, dit les deux', async () => {
    await p.panneMss('404', { endpoint: 'autoconfig', count: 20 })
    await p.panneMss('404', { endpoint: 'dns', count: 20 })
    const { texte } = await p.ajouterBoite(n)
    expect(texte).toMatch(/n’en publie pas.*DNS de medecin\.fictif\.mssante\.fr n'annonce pas/)
  })

  test('au mauvais port, échoue à l’essai et le dit', async () => {
    await p.panneMss('wrong-port', { endpoint: 'autoconfig', count: 20 })
    expect((await p.ajouterBoite(n)).texte).toContain(
      "Réception : L'opérateur de messagerie ne répond pas",
    )
  })

  test('sans chiffrement à l’autoconfiguration, n’est pas retenu', async () => {
    await p.panneMss('plain-only', { endpoint: 'autoconfig', count: 20 })
    await p.panneMss('404', { endpoint: 'dns', count: 20 })
    expect((await p.ajouterBoite(n)).texte).toContain('ne décrit aucun serveur')
  })
})
