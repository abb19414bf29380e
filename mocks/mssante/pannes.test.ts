import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import { type BancMss, CONFRERE, JETON_MEDECIN, MEDECIN, ouvrirBancMss } from './essai/banc.ts'
import { ouvrirPriseTls, type Prise, xoauth2 } from './essai/prise.ts'

let banc: BancMss
beforeAll(async () => {
  banc = await ouvrirBancMss()
}, DELAI_IGC_MS)
afterAll(() => banc.arreter())
beforeEach(async () => {
  await banc.commander('reset', {})
})

const MESSAGE = `From: ${MEDECIN}\r\nSubject: x\r\n\r\ny\r\n.\r\n`

async function smtp(): Promise<Prise> {
  const prise = await ouvrirPriseTls(banc.ports.smtp, { ca: banc.ca })
  await prise.attendre(/^220 /)
  prise.ecrire('EHLO poste\r\n')
  await prise.attendre(/250 .*\r\n$/)
  return prise
}

/** Joue un envoi pas à pas et rend la dernière réponse lue ; `coupée` quand la connexion tombe. */
async function envoyer(jusqua: 'AUTH' | 'MAIL' | 'RCPT' | 'DATA' | 'FIN' = 'FIN'): Promise<string> {
  const prise = await smtp()
  const etapes = {
    AUTH: `AUTH XOAUTH2 ${xoauth2(MEDECIN, JETON_MEDECIN)}\r\n`,
    MAIL: `MAIL FROM:<${MEDECIN}>\r\n`,
    RCPT: `RCPT TO:<${CONFRERE}>\r\n`,
    DATA: 'DATA\r\n',
    FIN: MESSAGE,
  }
  let reponse = ''
  try {
    for (const [etape, ligne] of Object.entries(etapes)) {
      prise.ecrire(ligne)
      reponse = (await prise.attendre(/^\d{3} .*\r\n/m)).trim()
      if (etape === jusqua || /^[45]/.test(reponse)) break
    }
  } catch {
    reponse = 'coupée'
  }
  prise.couper()
  return reponse
}

async function remis(): Promise<number> {
  const { json } = await banc.commander(`messages?mailbox=${CONFRERE}`)
  return (json as { messages: unknown[] }).messages.length
}

async function imap(): Promise<Prise> {
  const prise = await ouvrirPriseTls(banc.ports.imap, { ca: banc.ca })
  await prise.attendre(/^\* OK/)
  prise.ecrire(`a AUTHENTICATE XOAUTH2 ${xoauth2(MEDECIN, JETON_MEDECIN)}\r\n`)
  await prise.attendre(/^a OK/m)
  return prise
}

describe('à chaque étape de l’envoi', () => {
  it.each([
    ['AUTH', 454],
    ['MAIL', 451],
    ['RCPT', 550],
    ['DATA', 554],
  ] as const)('un rejet à %s se dit, une fois', async (etape, code) => {
    await banc.armer('reject', { endpoint: 'smtp', etape, code })
    expect(await envoyer()).toMatch(new RegExp(`^${code} `))
    expect(await remis()).toBe(0)
    expect(await envoyer()).toMatch(/^250 2\.0\.0 file/)
    expect(await remis()).toBe(1)
  })

  it.each(['EHLO', 'AUTH', 'MAIL', 'RCPT', 'DATA'])(
    'une coupure à %s ne remet rien',
    async (etape) => {
      await banc.armer('cut', { endpoint: 'smtp', etape })
      const reponse = await envoyer().catch(() => 'coupée')
      expect(reponse).toBe('coupée')
      expect(await remis()).toBe(0)
      expect(await envoyer()).toMatch(/^250/)
    },
  )

  it('coupée pendant DATA : rien n’est remis', async () => {
    await banc.armer('drop-during-data', { endpoint: 'smtp' })
    expect(await envoyer()).toBe('coupée')
    expect(await remis()).toBe(0)
  })

  it('réponse de DATA perdue : le message, lui, est remis', async () => {
    await banc.armer('drop-after-data', { endpoint: 'smtp' })
    expect(await envoyer()).toBe('coupée')
    expect(await remis()).toBe(1)
  })

  it('le même message envoyé deux fois se voit au journal', async () => {
    const message = MESSAGE.replace('Subject', 'Message-ID: <deux@fois>\r\nSubject')
    for (const _ of [1, 2]) {
      const prise = await smtp()
      prise.ecrire(`AUTH XOAUTH2 ${xoauth2(MEDECIN, JETON_MEDECIN)}\r\n`)
      await prise.attendre(/^235/)
      prise.ecrire(`MAIL FROM:<${MEDECIN}>\r\nRCPT TO:<${CONFRERE}>\r\nDATA\r\n`)
      await prise.attendre(/354/)
      prise.ecrire(message)
      await prise.attendre(/^250 2\.0\.0 file/m)
      prise.couper()
    }
    const messages = banc.journal().flatMap(({ ecarts }) => ecarts.map((e) => e.message))
    expect(messages.filter((m) => m.startsWith('Message-ID déjà employé'))).toHaveLength(1)
  })

  it.each([
    ['temp-fail', {}, /^451 4\.3\.0/],
    ['quota', { boite: CONFRERE }, /^452 4\.2\.2/],
    ['token-expired', {}, /^421 /],
    ['greet-421', {}, 'coupée'],
    ['connect-refused', {}, 'coupée'],
    ['connect-refused', { endpoint: 'imap' }, /^250/],
  ])('la panne %s', async (mode, reste, attendu) => {
    await banc.armer(mode, reste)
    const reponse = await envoyer().catch(() => 'coupée')
    if (typeof attendu === 'string') expect(reponse).toBe(attendu)
    else expect(reponse).toMatch(attendu)
  })

  it.each([
    ['auth-unavailable', /^454 4\.7\.0/],
    ['auth-refuse-next', /^334 /],
  ])('la panne %s à l’ouverture', async (mode, attendu) => {
    await banc.armer(mode, { endpoint: 'smtp' })
    expect(await envoyer('AUTH')).toMatch(attendu)
  })
})

describe('en lecture', () => {
  it.each([
    ['imap-bye-select', 'b SELECT INBOX', /^\* BYE/],
    ['reject', 'b SELECT INBOX', /^b NO \[UNAVAILABLE\]/],
  ])('la panne %s', async (mode, commande, attendu) => {
    const prise = await imap()
    await banc.armer(mode, { endpoint: 'imap', ...(mode === 'reject' ? { etape: 'SELECT' } : {}) })
    prise.ecrire(`${commande}\r\n`)
    expect(await prise.attendre(/\r\n/)).toMatch(attendu)
    prise.couper()
  })

  it.each([
    ['imap-no-fetch', /^c NO/m],
    ['token-expired', /^\* BYE .*jeton expire/m],
  ])('la panne %s pendant la lecture', async (mode, attendu) => {
    await banc.commander('deliver', { to: MEDECIN, subject: 'x' })
    const prise = await imap()
    prise.ecrire('b SELECT INBOX\r\n')
    await prise.attendre(/^b OK/m)
    await banc.armer(mode, { endpoint: 'imap' })
    prise.ecrire('c UID FETCH 1:* (BODY.PEEK[])\r\n')
    expect(await prise.attendre(attendu)).not.toContain('BODY[]')
    prise.couper()
  })

  it('coupée au dépôt d’une copie : rien n’est déposé', async () => {
    const prise = await imap()
    await banc.armer('cut', { endpoint: 'imap', etape: 'APPEND' })
    prise.ecrire('b APPEND Sent {3+}\r\nabc\r\n')
    await prise.fermee()
    const { json } = await banc.commander(`messages?mailbox=${MEDECIN}`)
    expect(json).toMatchObject({ messages: [] })
  })
})

it('une panne mal dite est refusée en français', async () => {
  const { statut, json } = await banc.commander('faults', { mode: 'autre' })
  expect(statut).toBe(400)
  expect(JSON.stringify(json)).toContain('Le champ « mode » doit valoir')
})
