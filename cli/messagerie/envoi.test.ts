import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Navigateur, Page } from '../psc/parcours.essai.ts'
import {
  attendreQue,
  BOITE,
  HAKIM,
  ouvrirMessagerie,
  type ParcoursMessagerie,
  ZOE,
} from './parcours.essai.ts'

let p: ParcoursMessagerie
let n: Navigateur
beforeAll(async () => {
  p = await ouvrirMessagerie()
}, 60_000)
afterAll(() => p.arreter())

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

describe('un document envoyé', () => {
  let document = ''
  let patient = ''
  beforeAll(async () => {
    await preparer()
    patient = await p.creerPatient(n, 'qualifiee')
    document = await p.creerDocument(n, patient)
  }, 60_000)

  const envoyer = (champs: Record<string, string>): Promise<Page> =>
    n.envoyer(`${document}/envoyer`, { boite: '2', texte: 'Bonjour', remise: 'oui', ...champs })

  test('part à un professionnel avec l’archive, le PDF qu’elle porte et l’objet convenu', async () => {
    const page = await p.issue(n, await envoyer({ canal: 'professionnel', a: HAKIM }))
    expect(page.texte).toContain('Envoyé')
    const { source, lu } = await dernier(HAKIM)
    expect(lu.subject).toMatch(/^XDM\/1\.0\/DDM\+Lettre de liaison.* ADRUN ZOE 31\/12\/1975$/)
    expect(source).toContain('X-MSS-CODECDA: 11490-0\r\nX-MSS-INS: O')
    expect(source).toContain('X-MSS-NIL: BANC-000001')
    expect(lu.attachments.map(({ filename }) => filename)).toEqual([
      'IHE_XDM.zip',
      expect.stringMatching(/^\d{8}_Lettre de liaison.*_ADRUN_ZOE\.pdf$/),
    ])
    expect(lu.attachments[1]?.content.subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('part au patient à l’adresse de son INS, et clôt la conversation si on le demande', async () => {
    await p.issue(n, await envoyer({ canal: 'patient', fin: 'oui' }))
    const { source } = await dernier(ZOE)
    expect(source).toContain('X-MSS-MES: FIN')
    await expect(p.mss('deliver', { to: BOITE, from: ZOE, subject: 'Merci' })).rejects.toThrow(
      /close/,
    )
  })

  test('ne part pas au patient qui l’a refusé, et la trace le dit', async () => {
    const avant = (await soumis()).length
    await n.envoyer(`${patient}/messagerie/refus`, { canal: 'patient', type: '11490-0' })
    const page = await envoyer({ canal: 'patient' })
    expect([page.statut, page.texte]).toEqual([422, expect.stringContaining('a refusé')])
    expect((await soumis()).length).toBe(avant)
    expect((await n.aller('/messagerie/journal')).texte).toContain('Envoi refusé par le logiciel')
  })

  test('ne part pas au professionnel quand le patient l’a refusé, et repart le refus levé', async () => {
    await n.envoyer(`${patient}/messagerie/refus`, { canal: 'professionnel', type: '' })
    const refuse = await envoyer({ canal: 'professionnel', a: HAKIM })
    expect(refuse.texte).toContain("soient envoyés à d'autres professionnels")
    await n.envoyer(`${patient}/messagerie/refus/2/lever`, {})
    expect((await p.issue(n, await envoyer({ canal: 'professionnel', a: HAKIM }))).texte).toContain(
      'Envoyé',
    )
  })

  test('revient avec « annule et remplace » et cite le premier envoi', async () => {
    const premier = (await dernier(HAKIM)).lu.messageId
    const page = await n.envoyer(`${document}/version`, {})
    const brouillon = new URL(page.adresse).pathname
    const version = /name="version" value="(\d+)"/.exec(page.html)?.[1] ?? ''
    const fini = await n.envoyer(brouillon, {
      ...{ version, type: 'lettre-liaison', titre: 'Avis', texte: 'Corrigé.', action: 'terminer' },
    })
    const adresse = new URL(fini.adresse).pathname
    await p.issue(
      n,
      await n.envoyer(`${adresse}/envoyer`, {
        boite: '2',
        canal: 'professionnel',
        a: HAKIM,
        texte: 'Bonjour',
      }),
    )
    const { lu } = await dernier(HAKIM)
    expect(lu.subject).toContain('XDM/1.0/DDM+[Annule et remplace] ')
    expect(lu.text).toMatch(/^Ce document annule et remplace/)
    expect([lu.inReplyTo, [lu.references].flat()]).toEqual([premier, [premier]])
  })
})
