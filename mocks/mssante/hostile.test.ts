import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { type BancMss, JETON_MEDECIN, MEDECIN, ouvrirBancMss } from './essai/banc.ts'
import { ouvrirImap, ouvrirSmtp } from './essai/clients.ts'
import { ouvrirPriseTls, type Prise, xoauth2 } from './essai/prise.ts'

let banc: BancMss
beforeAll(async () => {
  banc = await ouvrirBancMss()
}, DELAI_IGC_MS)
afterAll(() => banc.arreter())
beforeEach(async () => {
  await banc.commander('reset', {})
})

async function imap({ ouverte = true } = {}): Promise<Prise> {
  const prise = await ouvrirPriseTls(banc.ports.imap, { ca: banc.ca })
  await prise.attendre(/^\* OK/)
  if (!ouverte) return prise
  prise.ecrire(`a AUTHENTICATE XOAUTH2 ${xoauth2(MEDECIN, JETON_MEDECIN)}\r\n`)
  await prise.attendre(/^a OK/m)
  return prise
}
const remettre = (source: string) =>
  banc.commander('deliver', { to: MEDECIN, raw: Buffer.from(source, 'latin1').toString('base64') })

describe('commandes IMAP hostiles', () => {
  it.each([
    ['b', /^b BAD/],
    ['b FETCH', /^b BAD/],
    ['b SELECT "INBOX', /^b BAD/],
    ['b LIST (((((((((((((((((((((((((((((((((( "" "*"', /^b BAD/],
    ['b SELECT INBOX)', /^b BAD/],
    ['b STATUS INBOX (RIEN)', /^b BAD/],
    ['b AUTHENTICATE XOAUTH2', /^b BAD/],
    ['* NOOP', /^\* BAD/],
    ['\u0000\u0001\u0002', /^\* BAD/],
    ['b RENAME INBOX Autre', /^b NO/],
    ['b CREATE "a%b"', /^b NO/],
    ['b DELETE INBOX', /^b NO/],
    ['b COPY 1:* Absent', /^b BAD/],
  ])('%s', async (ligne, attendu) => {
    const prise = await imap()
    prise.ecrire(`${ligne}\r\n`)
    expect(await prise.attendre(/\r\n/)).toMatch(attendu)
    prise.ecrire('z NOOP\r\n')
    await prise.attendre(/^z OK/m)
    prise.couper()
  })

  it('une ligne sans fin ferme la connexion, les autres vivent', async () => {
    const prise = await imap({ ouverte: false })
    prise.ecrire('a '.padEnd(70_000, 'x'))
    expect(await prise.fermee()).toContain('* BYE ligne trop longue')
    const suivante = await imap()
    suivante.couper()
  })

  it('un littéral trop grand est refusé avant d’être lu, ou lu sans être gardé', async () => {
    const prise = await imap()
    prise.ecrire('b APPEND INBOX {99999999}\r\n')
    expect(await prise.attendre(/\r\n/)).toBe('b NO [TOOBIG] message trop grand\r\n')
    await banc.commander('reglages', { tailleMax: 5_000 })
    prise.ecrire(`c APPEND INBOX {9000+}\r\n${'x'.repeat(9_000)}\r\nd NOOP\r\n`)
    const reponse = await prise.attendre(/^d OK/m)
    expect(reponse).toContain('c NO [TOOBIG]')
    prise.couper()
  })

  it('avant l’ouverture, un littéral de plus de 8 Kio est refusé', async () => {
    const prise = await imap({ ouverte: false })
    prise.ecrire('b LOGIN {9000}\r\n')
    expect(await prise.attendre(/\r\n/)).toContain('b NO [TOOBIG]')
    prise.couper()
  })

  it('un motif de LIST hostile ne bloque pas le serveur', async () => {
    const prise = await imap()
    const debut = Date.now()
    prise.ecrire(`b LIST "" "${'*a%'.repeat(160)}b"\r\n`)
    expect(await prise.attendre(/^b OK/m)).toBe('b OK fait\r\n')
    expect(Date.now() - debut).toBeLessThan(10_000)
    prise.couper()
  })

  it('coupée au milieu d’un dépôt, la boîte reste vide', async () => {
    const prise = await imap()
    prise.ecrire('b APPEND INBOX {1000}\r\n')
    await prise.attendre(/^\+/)
    prise.ecrire('x'.repeat(500))
    prise.couper()
    const { json } = await banc.commander(`messages?mailbox=${MEDECIN}`)
    expect(json).toMatchObject({ messages: [] })
  })

  it('une session muette se ferme par BYE', async () => {
    await banc.commander('reglages', { inactiviteMs: 100 })
    const prise = await imap({ ouverte: false })
    expect(await prise.fermee()).toContain('* BYE inactif')
  })
})

describe('messages hostiles', () => {
  const CASSES: readonly [string, string][] = [
    ['sans en-tête', 'bonjour'],
    ['vide', ''],
    ['sans ligne vide', 'Subject: x'],
    ['un multipart sans bord', 'Content-Type: multipart/mixed\r\n\r\nx'],
    ['un bord jamais fermé', 'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nx'],
    ['un bord jamais ouvert', 'Content-Type: multipart/mixed; boundary=b\r\n\r\nrien'],
    ['un jeu inconnu', 'Content-Type: text/plain; charset=martien\r\n\r\n\xe9\xff'],
    ['un UTF-8 qui ment', 'Content-Type: text/plain; charset=utf-8\r\n\r\n\xe9\xff'],
    ['un base64 faux', 'Content-Transfer-Encoding: base64\r\n\r\n====***'],
    ['des mots encodés faux', 'Subject: =?martien?Q?=ZZ?= =?utf-8?B?***?=\r\n\r\nx'],
    ['des adresses fausses', 'From: <<<@@,;:"\r\nTo: a:b:c;;\r\n\r\nx'],
    ['des octets nuls', 'Sub\x00ject: a\x00b\r\n\r\nx\x00'],
    ['des messages imbriqués', 'Content-Type: message/rfc822\r\n\r\n'.repeat(60)],
    ['un en-tête de mille lignes', `X: ${'y\r\n '.repeat(1_000)}\r\n\r\nx`],
  ]

  it('imapflow les liste, les lit et les cherche tous', async () => {
    for (const [, source] of CASSES) await remettre(source)
    const client = await ouvrirImap(banc)
    await client.mailboxOpen('INBOX')
    const lus: number[] = []
    for await (const message of client.fetch('1:*', {
      envelope: true,
      bodyStructure: true,
      source: true,
      internalDate: true,
      flags: true,
    }))
      lus.push(message.seq)
    expect(lus).toHaveLength(CASSES.length)
    expect(await client.search({ body: 'rien' })).toEqual([6])
    expect(
      await client.search({ or: [{ subject: 'x' }, { from: 'b' }], not: { seen: true } }),
    ).toBeTruthy()
    await client.logout()
  })

  it('une boucle de messagerie est refusée', async () => {
    const smtp = ouvrirSmtp(banc)
    const relais = 'Received: from a by b; Fri, 06 Mar 2026 09:41:07 +0100\r\n'.repeat(30)
    await expect(
      smtp.sendMail({
        envelope: { from: MEDECIN, to: MEDECIN },
        raw: `${relais}From: ${MEDECIN}\r\n\r\nx`,
      }),
    ).rejects.toMatchObject({ responseCode: 550, response: expect.stringContaining('boucle') })
    smtp.close()
  })

  it('l’auteur d’une autre boîte est refusé à la fin de DATA', async () => {
    const smtp = ouvrirSmtp(banc)
    await expect(
      smtp.sendMail({
        envelope: { from: MEDECIN, to: MEDECIN },
        raw: 'From: autre@medecin.fictif.mssante.fr\r\n\r\nx',
      }),
    ).rejects.toMatchObject({ responseCode: 550 })
    smtp.close()
  })
})
