import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DELAI_IGC_MS } from '../../pki/essai.ts'
import { type BancMss, MEDECIN, ouvrirBancMss, PNEUMO, ZOE } from '../essai/banc.ts'
import { ouvrirSmtp } from '../essai/clients.ts'

let banc: BancMss
let smtp: ReturnType<typeof ouvrirSmtp>
beforeAll(async () => {
  banc = await ouvrirBancMss()
  smtp = ouvrirSmtp(banc, {}, { pool: true })
}, DELAI_IGC_MS)
afterAll(async () => {
  smtp.close()
  await banc.arreter()
})
beforeEach(async () => {
  await banc.commander('reset', {})
})

const envoyer = (autre: object) =>
  smtp.sendMail({
    from: MEDECIN,
    subject: 'Bonjour',
    text: 'Texte',
    messageId: '<m1@x.test>',
    ...autre,
  })

interface MessageVu {
  id: string
  objet: string
  de: string
}

/** Ce que la boîte du médecin a reçu, lu par mailparser : une autre lecture que la nôtre. */
async function recus() {
  const { json } = await banc.commander(`messages?mailbox=${MEDECIN}&folder=INBOX`)
  const { messages } = json as { messages: MessageVu[] }
  return Promise.all(
    messages.map(async ({ id }) => {
      const reponse = await fetch(`${banc.controle}/_mock/mss/messages/${id}/source`)
      const source = Buffer.from(await reponse.arrayBuffer())
      const lu = await simpleParser(source, { keepDeliveryStatus: true })
      return { source: source.toString(), lu }
    }),
  )
}

describe('rapports de remise', () => {
  it('un succès demandé par DSN rend l’identifiant d’enveloppe', async () => {
    await envoyer({
      to: PNEUMO,
      dsn: { id: 'env-1', return: 'headers', notify: ['success', 'failure'], recipient: MEDECIN },
    })
    const [rapport] = await recus()
    expect(rapport?.source).toContain('multipart/report; report-type=delivery-status')
    expect(rapport?.source).toContain('Original-Envelope-Id: env-1')
    expect(rapport?.source).toContain(`Final-Recipient: rfc822; ${PNEUMO}`)
    expect(rapport?.source).toMatch(/Action: delivered\r\nStatus: 2\.0\.0/)
    expect(rapport?.source).toMatch(/^Return-Path: <>/)
    expect(rapport?.lu.text).toContain('a été remis')
  })

  it('Return-Receipt-To seul rend aussi un succès', async () => {
    await envoyer({ to: PNEUMO, headers: { 'Return-Receipt-To': MEDECIN } })
    expect(await recus()).toHaveLength(1)
  })

  it('sans demande, un succès ne dit rien ; NEVER tait même un échec', async () => {
    await envoyer({ to: PNEUMO })
    await envoyer({
      to: 'x@hopital.fictif.mssante.fr',
      dsn: { id: 'e', return: 'headers', notify: 'never' },
    })
    expect(await recus()).toEqual([])
  })

  it.each([
    ['x@hopital.fictif.mssante.fr', 'Undelivered Mail Returned to Sender', 'inconnue', '5.1.1'],
    ['275126322074973@patient.mssante.fr', 'Message non distribué', 'adresse invalide', '5.1.3'],
    ['181012345678936@patient.mssante.fr', 'Message non distribué', 'adresse invalide', '5.1.3'],
    ['111111111111120@patient.mssante.fr', 'Message non distribué', 'patient non trouvé', '5.1.1'],
    ['236066322083656@patient.mssante.fr', 'Message non distribué', 'messagerie fermée', '5.2.1'],
  ])('%s : %s, %s', async (to, objet, raison, statut) => {
    await envoyer({ to })
    const [rapport] = await recus()
    expect(rapport?.lu.subject).toBe(objet)
    expect(rapport?.lu.text).toContain(raison)
    expect(rapport?.source).toContain(`Status: ${statut}`)
  })

  it('un échec avec RET=FULL rend le message entier', async () => {
    await envoyer({
      to: 'x@hopital.fictif.mssante.fr',
      dsn: { id: 'e', return: 'full', notify: ['failure'] },
    })
    const [rapport] = await recus()
    expect(rapport?.source).toContain('Content-Type: message/rfc822')
    expect(rapport?.source).toContain('\r\nTexte')
  })
})

describe('accusés de lecture', () => {
  const demande = { headers: { 'Disposition-Notification-To': MEDECIN } }

  it('le robot d’un service lit et rend l’accusé, lié au message', async () => {
    await envoyer({ to: PNEUMO, ...demande })
    const [accuse] = await recus()
    expect(accuse?.lu.inReplyTo).toBe('<m1@x.test>')
    expect(accuse?.source).toContain('Original-Message-ID: <m1@x.test>')
    expect(accuse?.source).toContain('Disposition: manual-action/MDN-sent-manually; displayed')
  })

  it('le patient lit après le délai réglé, à l’horloge du banc', async () => {
    await banc.commander('reglages', { delaiLecture: 3_600 })
    await envoyer({ to: ZOE, ...demande })
    expect(await recus()).toEqual([])
    await banc.commander('clock', { advanceSeconds: 3_601 })
    await expect.poll(recus, { timeout: 5_000 }).toHaveLength(1)
  })

  it('un robot ne répond pas à un message automatique : pas de boucle', async () => {
    await envoyer({
      to: PNEUMO,
      headers: { ...demande.headers, 'Auto-Submitted': 'auto-replied' },
    })
    expect(await recus()).toEqual([])
  })

  it('la commande mdn rend l’accusé d’un message soumis, ou dit pourquoi non', async () => {
    await envoyer({ to: 'hakim.exemplaire@medecin.fictif.mssante.fr', ...demande })
    const { json } = await banc.commander('soumis')
    const { messages } = json as { messages: { id: string }[] }
    const { statut } = await banc.commander('mdn', {
      message: messages[0]?.id,
      disposition: 'automatic-action/MDN-sent-automatically; processed/Error: 902^Patient inconnu',
    })
    expect(statut).toBe(200)
    const [accuse] = await recus()
    expect(accuse?.source).toContain('processed/Error: 902^Patient inconnu')
    expect((await banc.commander('mdn', { message: 'AUCUN' })).statut).toBe(404)
  })
})

describe('Mon espace santé', () => {
  const repondre = () =>
    banc.commander('deliver', { from: ZOE, to: MEDECIN, subject: 'Merci', text: 'Bonne journée' })

  it('le patient répond tant que l’échange est ouvert ; FIN le clôt', async () => {
    await envoyer({ to: ZOE })
    expect((await repondre()).statut).toBe(200)
    await envoyer({ to: ZOE, headers: { 'X-MSS-MES': 'FIN' } })
    expect((await repondre()).statut).toBe(409)
    await envoyer({ to: ZOE, subject: 'On reprend' })
    expect((await repondre()).statut).toBe(200)
    const [recu] = await recus()
    expect(recu?.lu.from?.value[0]).toEqual({ address: ZOE, name: 'ZOE ADRUN' })
  })

  it('le matricule corse se lit sans tenir compte de la casse', async () => {
    await envoyer({ to: '180032b02040123@patient.mssante.fr' })
    expect(await recus()).toEqual([])
  })
})

describe('deliver', () => {
  it('compose un message avec ses pièces, ou prend une source entière', async () => {
    await banc.commander('deliver', {
      to: MEDECIN,
      from: 'labo.fleurs@labo.fictif.mssante.fr',
      subject: 'XDM/1.0/DDM+CR-BIO ADRUN ZOE',
      parts: [{ filename: 'IHE_XDM.zip', contentType: 'application/zip', base64: 'UEsDBA==' }],
      headers: { 'X-MSS-INS': 'O' },
      date: '2026-03-06T09:41:08+01:00',
      flags: ['\\Seen'],
    })
    await banc.commander('deliver', {
      to: MEDECIN,
      raw: Buffer.from('Subject: brut\r\n\r\nx').toString('base64'),
    })
    const [compose, brut] = await recus()
    expect(compose?.lu.attachments).toMatchObject([{ filename: 'IHE_XDM.zip' }])
    expect(compose?.source).toContain('X-MSS-INS: O')
    expect(compose?.lu.from?.value[0]?.name).toBe('Laboratoire des Fleurs')
    expect(brut?.source).toMatch(/Subject: brut\r\n\r\nx$/)
  })

  it('refuse une boîte inconnue', async () => {
    expect((await banc.commander('deliver', { to: 'x@y.fr' })).statut).toBe(404)
  })
})
