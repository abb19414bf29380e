import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type BancMss, MEDECIN, ouvrirBancMss } from './essai/banc.ts'
import { ouvrirImap, ouvrirSmtp } from './essai/clients.ts'

let banc: BancMss
beforeAll(async () => {
  banc = await ouvrirBancMss()
})
afterAll(() => banc.arreter())
beforeEach(async () => {
  await banc.commander('reset', {})
})

const remettre = (source: string) =>
  banc.commander('deliver', { to: MEDECIN, raw: Buffer.from(source, 'latin1').toString('base64') })

describe('messages lourds', () => {
  it('mille pièces jointes : chacune s’adresse et se lit', async () => {
    const parties = Array.from(
      { length: 1_000 },
      (_, i) =>
        `--b\r\nContent-Type: text/plain; name="p${i}.txt"\r\nContent-Disposition: attachment; filename="p${i}.txt"\r\n\r\nn${i}\r\n`,
    ).join('')
    await remettre(`Content-Type: multipart/mixed; boundary=b\r\n\r\n${parties}--b--\r\n`)
    const client = await ouvrirImap(banc)
    await client.mailboxOpen('INBOX')
    const lu = await client.fetchOne('1', { bodyStructure: true, bodyParts: ['1000'] })
    await client.logout()
    if (!lu) throw new Error('rien lu')
    expect(lu.bodyStructure?.childNodes).toHaveLength(1_000)
    expect(lu.bodyParts?.get('1000')?.toString()).toBe('n999')
  })

  it('vingt-cinq mébioctets passent, un octet de plus que la limite est refusé', async () => {
    const smtp = ouvrirSmtp(banc)
    const lourd = { from: MEDECIN, to: MEDECIN, subject: 'lourd', text: 'x' }
    const octets = Buffer.alloc(18_500_000, 1)
    await smtp.sendMail({ ...lourd, attachments: [{ filename: 'a.bin', content: octets }] })
    await banc.commander('reglages', { tailleMax: 100_000 })
    await expect(
      smtp.sendMail({
        ...lourd,
        attachments: [{ filename: 'a.bin', content: octets.subarray(0, 200_000) }],
      }),
    ).rejects.toMatchObject({ responseCode: 552 })
    smtp.close()
    const client = await ouvrirImap(banc)
    await client.mailboxOpen('INBOX')
    const taille = await client.fetchOne('1', { size: true, bodyStructure: true })
    await client.logout()
    expect(taille && (taille.size ?? 0) > 25_000_000).toBe(true)
  })
})
