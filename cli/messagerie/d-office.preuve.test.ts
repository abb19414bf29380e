import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Navigateur } from '../psc/parcours.essai.ts'
import {
  attendreQue,
  BOITE,
  HAKIM,
  ouvrirMessagerie,
  type ParcoursMessagerie,
} from './parcours.essai.ts'

/** L'envoi d'office : la boîte applicative envoie seule ce qui vient d'être terminé (MSS.13). */
let p: ParcoursMessagerie
let n: Navigateur
let patient = ''
beforeAll(async () => {
  p = await ouvrirMessagerie()
  n = await p.remettreANeuf()
  patient = await p.creerPatient(n, 'qualifiee')
}, 60_000)
afterAll(() => p.arreter())

/** La case de Hakim EXEMPLAIRE parmi les destinataires proposés. */
const VERS_HAKIM = { 'destinataire-899700000021': 'oui' }

const rediger = async (champs: Record<string, string>) =>
  n.envoyer(`${patient}/documents`, {
    ...{ type: 'lettre-liaison', titre: 'Suivi', texte: 'Rien à signaler.', action: 'terminer' },
    ...champs,
  })

const soumis = async () => (await p.lire<{ messages: unknown[] }>('soumis')).messages.length

const regler = (envoiDOffice: Record<string, string>) =>
  n.envoyer('/messagerie/boites/1', {
    ...{ libelle: 'Logiciel', adresseContact: BOITE, ...envoiDOffice },
  })

describe('un document terminé', () => {
  test('ne part pas tant que le cabinet n’a rien réglé', async () => {
    expect((await n.aller('/messagerie/boites/1')).texte).toContain('Envoyer d')
    const page = await rediger(VERS_HAKIM)
    expect(page.texte).toContain('Document terminé.')
    expect(page.texte).not.toContain('Envoi d’office')
    expect(await soumis()).toBe(0)
  })

  test('part une fois par la boîte du logiciel, qui dit qui joindre', async () => {
    await regler({ envoiDOffice: 'oui' })
    const page = await rediger(VERS_HAKIM)
    expect(page.texte).toContain('Envoi d’office par messagerie sécurisée à')
    const [message] = await attendreQue(
      () => p.messages(HAKIM),
      (m) => m.length > 0,
    )
    const lu = await simpleParser(await p.source(message?.id ?? ''))
    expect(lu.text?.trim().split('\n').at(-1)).toBe(
      `Message envoyé automatiquement. Pour joindre l'expéditeur : ${BOITE}`,
    )
    expect([lu.replyTo?.text, lu.attachments.length]).toEqual([BOITE, 2])
    // « Terminer » rejoué sur un document déjà terminé ne l'envoie pas de nouveau.
    await n.envoyer(`${new URL(page.adresse).pathname}/terminer`, { version: '1' })
    expect(await soumis()).toBe(1)
  })

  test('sans destinataire ne part pas', async () => {
    expect((await rediger({})).texte).not.toContain('office')
    expect(await soumis()).toBe(1)
  })

  test('reste au cabinet si le patient l’a refusé, et le logiciel dit pourquoi', async () => {
    await n.envoyer(`${patient}/messagerie/refus`, { canal: 'professionnel', type: '' })
    const page = await rediger(VERS_HAKIM)
    expect(page.texte).toMatch(/Document terminé\. Non envoyé d’office : .*refus/)
    expect(await soumis()).toBe(1)
  })

  test('n’est plus envoyé d’office une fois la case retirée', async () => {
    await regler({})
    expect((await n.aller('/messagerie/boites/1')).html).not.toMatch(/envoiDOffice"[^>]*checked/)
    expect((await rediger(VERS_HAKIM)).texte).not.toContain('office')
  })
})
