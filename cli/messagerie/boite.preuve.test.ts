import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Navigateur } from '../psc/parcours.essai.ts'
import {
  attendreQue,
  BOITE,
  HAKIM,
  ouvrirMessagerie,
  type ParcoursMessagerie,
  ZOE,
} from './parcours.essai.ts'

/** La boîte de réception et le journal : ce qu'on y voit, et ce qu'on n'y voit pas. */
let p: ParcoursMessagerie
let n: Navigateur
beforeAll(async () => {
  p = await ouvrirMessagerie()
  n = await p.remettreANeuf()
  await p.ajouterBoite(n)
  await p.creerPatient(n, 'qualifiee')
  await n.envoyer('/patients/1/messagerie/ecrire', {
    ...{ boite: '2', objet: 'Bonjour', texte: 'Un résultat confidentiel.' },
  })
  await attendreQue(
    () => p.messages(ZOE),
    (m) => m.length > 0,
  )
  await p.mss('deliver', {
    to: BOITE,
    from: HAKIM,
    subject: 'Ancien avis',
    date: '2026-01-05T09:00:00Z',
  })
  await p.mss('deliver', {
    to: BOITE,
    from: HAKIM,
    subject: 'Avis du jour',
    text: 'Secret médical',
  })
  await p.mss('deliver', { to: BOITE, from: ZOE, subject: 'XDM/1.0/DDM+Photo', text: 'Voici' })
  await attendreQue(
    () => n.aller('/messagerie?boite=2'),
    ({ texte }) => ['Ancien avis', 'Avis du jour', 'Photo'].every((o) => texte.includes(o)),
  )
}, 60_000)
afterAll(() => p.arreter())

/** Les objets de la liste, de haut en bas. */
const objets = async (filtre = '') => {
  const { html } = await n.aller(`/messagerie?boite=2${filtre}`)
  return [...html.matchAll(/href="\/messagerie\/messages\/\d+"[^>]*>([^<]*)</g)].map(([, objet]) =>
    objet?.trim(),
  )
}

describe('la boîte de réception', () => {
  test('commence par le plus récent, sans le préfixe technique de l’objet (UX.28)', async () => {
    expect(await objets()).toEqual(['Photo', 'Avis du jour', 'Ancien avis'])
  })

  test('distingue le patient du professionnel, par les mots (UX.25, UX.31)', async () => {
    const { texte } = await n.aller('/messagerie?boite=2')
    expect(texte).toMatch(/Patient .*ADRUN ZOE/)
    expect(texte).toContain('Professionnel')
  })

  test.each([
    ['d’un patient', '&provenance=patient', ['Photo']],
    ['d’un professionnel', '&provenance=professionnel', ['Avis du jour', 'Ancien avis']],
    ['d’une période', '&au=31/01/2026', ['Ancien avis']],
    ['d’un dossier', '&patient=1', ['Photo']],
    ['avec un document', '&documents=oui', []],
  ])('se filtre : %s', async (_quoi, filtre, attendus) => {
    expect(await objets(filtre)).toEqual(attendus)
  })

  test('ne garde dans ses non lus que ce qui n’a pas été ouvert', async () => {
    const { html } = await n.aller('/messagerie?boite=2&provenance=patient')
    const lien = /href="(\/messagerie\/messages\/\d+)"/.exec(html)?.[1] ?? ''
    await n.aller(lien)
    expect(await objets('&nonLus=oui')).toEqual(['Avis du jour', 'Ancien avis'])
  })
})

describe('le journal de la messagerie', () => {
  test('dit qui, quoi, et ce que le serveur a répondu, à l’heure du poste', async () => {
    const lignes = (await n.aller('/messagerie/journal/export')).html.trim().split('\n')
    const traces = lignes.map((ligne) => JSON.parse(ligne) as Record<string, string>)
    const envoi = traces.find(({ action }) => action === 'envoi')
    expect(envoi).toMatchObject({
      t: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/),
      bal: BOITE,
      demande: expect.stringContaining('SMTP MAIL/RCPT(1)/DATA <'),
      reponse: expect.stringContaining('250'),
      issue: 'succes',
    })
  })

  test('ne porte ni contenu, ni objet, ni jeton', async () => {
    const { html } = await n.aller('/messagerie/journal/export')
    expect(html.length).toBeGreaterThan(200)
    for (const interdit of [
      'Secret médical',
      'confidentiel',
      'Avis du jour',
      'Bonjour',
      'Bearer',
      'eyJ',
    ])
      expect(html).not.toContain(interdit)
  })
})
