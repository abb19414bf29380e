import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
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
beforeEach(async () => {
  n = await p.remettreANeuf()
  await p.ajouterBoite(n)
}, 60_000)

const livrer = (corps: Record<string, unknown>) =>
  p.mss('deliver', { to: BOITE, from: HAKIM, ...corps })
const brut = (...lignes: string[]) => Buffer.from(lignes.join('\r\n'), 'latin1').toString('base64')
const ENTETE = [
  `From: Hakim <${HAKIM}>`,
  `To: ${BOITE}`,
  'Date: Fri, 20 Nov 2026 10:00:00 +0100',
  'Message-ID: <hostile@medecin.fictif.mssante.fr>',
  'MIME-Version: 1.0',
]

/** La page du message qui porte cet objet, une fois arrivé. */
async function ouvrir(objet: string): Promise<Page> {
  const liste = await attendreQue(
    () => n.aller('/messagerie'),
    ({ texte }) => texte.includes(objet),
  )
  const lien = [...liste.html.matchAll(/href="(\/messagerie\/messages\/\d+)"[^>]*>([^<]*)</g)].find(
    ([, , titre]) => titre?.trim() === objet,
  )
  expect([objet, lien?.[1]]).toEqual([objet, expect.any(String)])
  return n.aller(lien?.[1] ?? '')
}

describe('un message reçu', () => {
  test('d’un patient dit de qui il vient, et la réponse repart à l’adresse de son INS', async () => {
    await p.creerPatient(n, 'qualifiee')
    await n.envoyer('/patients/1/messagerie/ecrire', {
      ...{ boite: '2', objet: 'Bonjour', texte: 'Vos résultats sont bons.' },
    })
    await attendreQue(
      () => p.messages(ZOE),
      (m) => m.length > 0,
    )
    await livrer({ from: ZOE, subject: 'Une question', text: 'Bonjour docteur' })
    const page = await ouvrir('Une question')
    expect(page.texte).toMatch(/Patient .*ADRUN ZOE INS 275126322074974/)
    const id = page.adresse.split('/').at(-1) ?? ''
    await n.envoyer('/messagerie/nouveau', {
      ...{ boite: '2', reponse: id, objet: 'Re : Une question', texte: 'Oui.', fin: 'oui' },
    })
    const recus = await attendreQue(
      () => p.messages(ZOE),
      (m) => m.length > 1,
    )
    expect(await p.source(recus.at(-1)?.id ?? '')).toMatch(/X-MSS-MES: FIN[\s\S]*In-Reply-To: </)
  })

  test('qui demande un accusé n’en rend un qu’à la demande, une seule fois', async () => {
    await livrer({
      subject: 'Avis',
      text: 'Bonjour',
      headers: { 'Disposition-Notification-To': HAKIM },
    })
    const page = await ouvrir('Avis')
    expect((await p.messages(HAKIM)).length).toBe(0)
    const adresse = new URL(page.adresse).pathname
    await n.envoyer(`${adresse}/accuse`, {})
    await n.envoyer(`${adresse}/accuse`, {})
    const [accuse, ...autres] = await p.messages(HAKIM)
    const source = await p.source(accuse?.id ?? '')
    expect(autres).toEqual([])
    expect(source).toMatch(/Disposition: manual-action\/MDN-sent-manually; displayed/)
    expect(source).toContain('Return-Path: <>')
    expect(source).not.toContain('Disposition-Notification-To')
  })

  test('dont l’accusé se perd en route n’en rend pas un second, et le dit', async () => {
    await livrer({
      subject: 'Avis',
      text: 'Bonjour',
      headers: { 'Disposition-Notification-To': HAKIM },
    })
    const adresse = new URL((await ouvrir('Avis')).adresse).pathname
    await p.panneMss('drop-after-data', { endpoint: 'smtp' })
    expect((await n.envoyer(`${adresse}/accuse`, {})).texte).toContain('peut-être parti')
    await Promise.all([n.envoyer(`${adresse}/accuse`, {}), n.envoyer(`${adresse}/accuse`, {})])
    expect(await p.messages(HAKIM)).toHaveLength(1)
  })

  test('de 25 Mo se lit, et sa pièce se télécharge', async () => {
    const base64 = Buffer.alloc(18 * 1024 * 1024, 'a').toString('base64')
    await livrer({ subject: 'Gros', text: 'Voir', parts: [{ filename: 'gros.bin', base64 }] })
    expect((await ouvrir('Gros')).texte).toContain('18 Mo')
  })

  test('aux mille pièces n’en montre que deux cents, et le dit', async () => {
    const parts = Array.from({ length: 1000 }, (_, rang) => ({
      filename: `${rang}.txt`,
      base64: 'YQ==',
    }))
    await livrer({ subject: 'Mille', text: 'Voir', parts })
    expect((await ouvrir('Mille')).texte).toContain(
      '1000 pièces jointes : seules les 200 premières',
    )
  })

  test('à la structure cassée reste lisible', async () => {
    await livrer({
      raw: brut(
        ...ENTETE,
        'Subject: Casse',
        'Content-Type: multipart/mixed; boundary="x"',
        '',
        '--x',
        'Content-Type: text/plain',
        '',
        'Le texte suit',
        '--x',
        'Content-Type: application/zip; name="IHE_XDM.zip"',
        'Content-Transfer-Encoding: base64',
        '',
        '!!!pas du base64',
      ),
    })
    expect((await ouvrir('Casse')).texte).toContain('Le texte suit')
  })

  test('qui ment sur son jeu de caractères se montre, et le dit', async () => {
    await livrer({
      raw: brut(
        ...ENTETE,
        'Subject: Menteur',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: 8bit',
        '',
        'Compte rendu d\xe9finitif',
      ),
    })
    expect((await ouvrir('Menteur')).texte).toMatch(/mauvais jeu de caractères.*Compte rendu d/)
  })

  test('à l’archive étrangère ou sans fiche dit pourquoi rien n’est classé', async () => {
    await livrer({
      subject: 'Archive',
      text: 'Voir',
      parts: [
        {
          filename: 'IHE_XDM.zip',
          contentType: 'application/zip',
          base64: 'UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==',
        },
      ],
    })
    const adresse = new URL((await ouvrir('Archive')).adresse).pathname
    const page = await attendreQue(
      () => n.aller(adresse),
      ({ html }) => html.includes('<ul><li>'),
    )
    expect(page.html).toMatch(/<ul><li>[^<]+<\/li><\/ul>/)
  })

  test('deux fois sous le même identifiant se garde deux fois : rien ne se perd', async () => {
    for (const objet of ['Un', 'Deux'])
      await livrer({ raw: brut(...ENTETE, `Subject: ${objet}`, '', objet) })
    expect((await ouvrir('Un')).texte).toContain('Un')
    expect((await ouvrir('Deux')).texte).toContain('Deux')
  })
})

describe('une session', () => {
  const sessions = async () =>
    (
      await p.lire<{ sessions: { protocole: string; boite: string }[] }>('sessions')
    ).sessions.filter(({ boite }) => boite === BOITE)

  test('fermée par l’opérateur se rouvre seule, et le courrier arrive', async () => {
    await attendreQue(sessions, (s) => s.length > 0)
    await p.mss('kick', { mailbox: BOITE })
    await livrer({ subject: 'Après', text: 'Bonjour' })
    expect((await ouvrir('Après')).texte).toContain('Bonjour')
  })

  test('se ferme avec celle de Pro Santé Connect', async () => {
    expect((await attendreQue(sessions, (s) => s.length > 0)).length).toBe(1)
    await n.envoyer('/deconnexion', {})
    expect(await attendreQue(sessions, (s) => s.length === 0)).toEqual([])
  })

  test('au jeton refusé demande de se reconnecter, et n’insiste pas', async () => {
    await p.panneMss('auth-refuse-next', { endpoint: 'imap', count: 50 })
    await p.mss('kick', { mailbox: BOITE })
    const page = await attendreQue(
      () => n.aller('/messagerie'),
      ({ texte }) => texte.includes('Reconnectez-vous'),
    )
    expect(page.texte).toContain('Reconnectez-vous par Pro Santé Connect')
  })

  test('coupée pendant la relève reprend où elle était, sans double', async () => {
    for (const rang of [1, 2, 3]) await livrer({ subject: `Message ${rang}`, text: 'Bonjour' })
    await p.panneMss('imap-no-fetch', { endpoint: 'imap' })
    await p.mss('kick', { mailbox: BOITE })
    const page = await attendreQue(
      () => n.aller('/messagerie'),
      ({ texte }) => /Message 3.*Message 2.*Message 1/.test(texte),
    )
    expect(page.html.match(/Message [123]/g)?.length).toBe(3)
  })
})
