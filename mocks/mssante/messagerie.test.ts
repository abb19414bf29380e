import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import {
  APPLICATIVE,
  type BancMss,
  CONFRERE,
  MEDECIN,
  ouvrirBancMss,
  PNEUMO,
} from './essai/banc.ts'
import { ouvrirImap, ouvrirSmtp } from './essai/clients.ts'

let banc: BancMss
beforeAll(async () => {
  banc = await ouvrirBancMss()
}, DELAI_IGC_MS)
afterAll(() => banc.arreter())
beforeEach(async () => {
  await banc.commander('reset', {})
})

describe('envoyer et lire', () => {
  it('un message soumis arrive octet pour octet dans la boîte du destinataire', async () => {
    const smtp = ouvrirSmtp(banc)
    await smtp.sendMail({
      from: MEDECIN,
      to: `${MEDECIN}, ${PNEUMO}`,
      subject: 'Bonjour à vous',
      text: 'Un été.\r\n.un point en tête\r\n',
    })
    smtp.close()
    const soumis = (await banc.commander('soumis')).json as { messages: { id: string }[] }
    const id = soumis.messages[0]?.id ?? ''
    const source = Buffer.from(
      await (await fetch(`${banc.controle}/_mock/mss/messages/${id}/source`)).arrayBuffer(),
    )
    const imap = await ouvrirImap(banc)
    await imap.mailboxOpen('INBOX')
    const lu = await imap.fetchOne('1', { source: true, envelope: true, bodyStructure: true })
    await imap.logout()
    if (!lu) throw new Error('rien lu')
    expect(lu.envelope?.subject).toBe('Bonjour à vous')
    expect(lu.source?.subarray(-source.length).equals(source)).toBe(true)
    expect(lu.source?.toString()).toMatch(/^Return-Path: <camille/)
  })

  it('une boîte applicative s’ouvre par le certificat de sa structure, sans jeton', async () => {
    const certificat = await banc.client('lgc-auth')
    const tls = { ca: banc.ca, ...certificat }
    const smtp = ouvrirSmtp(
      banc,
      {},
      {
        auth: { user: APPLICATIVE, pass: 'x' },
        port: banc.ports.smtp,
        secure: true,
        tls,
      },
    )
    await smtp.sendMail({ from: APPLICATIVE, to: APPLICATIVE, subject: 'essai', text: 'x' })
    smtp.close()
    const imap = await ouvrirImap(
      banc,
      {},
      {
        port: banc.ports.imap,
        secure: true,
        doSTARTTLS: false,
        auth: { user: APPLICATIVE, pass: 'x', loginMethod: 'AUTH=PLAIN' },
        tls,
      },
    )
    const etat = await imap.status('INBOX', { messages: true })
    await imap.logout()
    expect(etat).toMatchObject({ messages: 1 })
  })

  it('une veille IDLE apprend aussitôt un message remis', async () => {
    const imap = await ouvrirImap(banc)
    await imap.mailboxOpen('INBOX')
    const appris = new Promise((resoudre) => imap.once('exists', resoudre))
    const veille = imap.idle()
    await banc.commander('deliver', { to: MEDECIN, from: CONFRERE, subject: 'x', text: 'y' })
    expect(await appris).toMatchObject({ count: 1 })
    await imap.logout()
    await veille
  })
})
