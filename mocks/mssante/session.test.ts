import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import {
  APPLICATIVE,
  type BancMss,
  CONFRERE,
  JETON_CONFRERE,
  JETON_MEDECIN,
  MEDECIN,
  ouvrirBancMss,
} from './essai/banc.ts'
import { ouvrirPrise, ouvrirPriseTls, type Prise, xoauth2 } from './essai/prise.ts'

let banc: BancMss
beforeAll(async () => {
  banc = await ouvrirBancMss()
}, DELAI_IGC_MS)
afterAll(() => banc.arreter())
beforeEach(() => banc.commander('reset', {}))

async function imap(options: object = {}): Promise<Prise> {
  const prise = await ouvrirPriseTls(banc.ports.imap, { ca: banc.ca, ...options })
  await prise.attendre(/^\* OK/)
  return prise
}
async function smtp(): Promise<Prise> {
  const prise = await ouvrirPriseTls(banc.ports.smtp, { ca: banc.ca })
  await prise.attendre(/^220 /)
  prise.ecrire('EHLO poste\r\n')
  await prise.attendre(/250 .*\r\n$/)
  return prise
}
const operations = () => banc.journal().map(({ operation }) => operation)

describe('ouvrir une session IMAP', () => {
  it('avant TLS, rien d’autre que STARTTLS n’est offert', async () => {
    const prise = ouvrirPrise(banc.ports.imapStarttls)
    expect(await prise.attendre(/\r\n/)).toContain('[CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED]')
    prise.ecrire(`a AUTHENTICATE XOAUTH2 ${xoauth2(MEDECIN, JETON_MEDECIN)}\r\n`)
    expect(await prise.attendre(/^a /)).toContain('a NO [PRIVACYREQUIRED]')
    prise.couper()
    const ecarts = banc.journal().flatMap((entree) => entree.ecarts)
    expect(ecarts).toMatchObject([{ regle: 'mss.tls', marque: 'V' }])
  })

  it('sans chiffrement offert, STARTTLS est refusé et rien ne s’ouvre en clair', async () => {
    await banc.commander('reglages', { chiffrement: 'absent' })
    const prise = ouvrirPrise(banc.ports.imapStarttls)
    expect(await prise.attendre(/\r\n/)).toContain('[CAPABILITY IMAP4rev1 AUTH=XOAUTH2 AUTH=PLAIN]')
    prise.ecrire('a STARTTLS\r\n')
    expect(await prise.attendre(/^a /)).toContain('a BAD')
    prise.ecrire(`b AUTHENTICATE XOAUTH2 ${xoauth2(MEDECIN, JETON_MEDECIN)}\r\n`)
    expect(await prise.attendre(/^b /)).toContain('b NO [PRIVACYREQUIRED]')
    prise.couper()
    const courrier = ouvrirPrise(banc.ports.smtpStarttls)
    await courrier.attendre(/^220/)
    courrier.ecrire('EHLO essai\r\n')
    expect(await courrier.attendre(/250 /)).not.toContain('STARTTLS')
    courrier.couper()
  })

  it('des octets glissés en clair derrière STARTTLS ne sont jamais exécutés', async () => {
    const prise = ouvrirPrise(banc.ports.imapStarttls)
    await prise.attendre(/\r\n/)
    prise.ecrire('a STARTTLS\r\nb CAPABILITY\r\n')
    await prise.attendre(/a OK/)
    await prise.passerEnTls({ ca: banc.ca })
    prise.ecrire('c NOOP\r\n')
    expect(await prise.attendre(/c OK/)).not.toContain('b OK')
    prise.couper()
  })

  it('sans certificat, seul XOAUTH2 est annoncé ; avec, PLAIN et EXTERNAL s’y ajoutent', async () => {
    const sans = await imap()
    sans.ecrire('a CAPABILITY\r\n')
    expect(await sans.attendre(/a OK/)).toMatch(/AUTH=XOAUTH2 SASL-IR/)
    sans.couper()
    const avec = await imap(await banc.client('lgc-auth'))
    avec.ecrire('a CAPABILITY\r\n')
    expect(await avec.attendre(/a OK/)).toContain('AUTH=PLAIN AUTH=EXTERNAL')
    avec.couper()
  })

  it.each([
    ['jeton inconnu', MEDECIN, 'autre', 'AUTHENTICATIONFAILED', '401'],
    ['aucun droit sur la boîte', CONFRERE, JETON_MEDECIN, 'AUTHORIZATIONFAILED', '400'],
    ['boîte inconnue', 'x@medecin.fictif.mssante.fr', JETON_MEDECIN, 'AUTHORIZATIONFAILED', '400'],
  ])(
    '%s : refus lisible, et un bon jeton passe ensuite',
    async (_, adresse, jeton, code, statut) => {
      const prise = await imap()
      prise.ecrire(`a AUTHENTICATE XOAUTH2 ${xoauth2(adresse, jeton)}\r\n`)
      const defi = (await prise.attendre(/^\+ .*\r\n/)).slice(2).trim()
      expect(JSON.parse(Buffer.from(defi, 'base64').toString())).toMatchObject({ status: statut })
      prise.ecrire('\r\n')
      expect(await prise.attendre(/^a /m)).toContain(`a NO [${code}]`)
      prise.ecrire(`b AUTHENTICATE XOAUTH2 ${xoauth2(MEDECIN, JETON_MEDECIN)}\r\n`)
      expect(await prise.attendre(/^b /m)).toContain('b OK')
      prise.couper()
    },
  )

  it('trois refus ferment la connexion', async () => {
    const prise = await imap()
    for (const etiquette of ['a', 'b', 'c']) {
      prise.ecrire(`${etiquette} AUTHENTICATE XOAUTH2 ${xoauth2(MEDECIN, 'faux')}\r\n`)
      await prise.attendre(/^\+ /m)
      prise.ecrire('\r\n')
      if (etiquette !== 'c') await prise.attendre(/NO/)
    }
    expect(await prise.fermee()).toContain('* BYE')
  })

  it('Pro Santé Connect muet : refus temporaire', async () => {
    banc.couperPsc('coupe')
    const prise = await imap()
    prise.ecrire(`a AUTHENTICATE XOAUTH2 ${xoauth2(MEDECIN, JETON_MEDECIN)}\r\n`)
    await prise.attendre(/^\+ /)
    prise.ecrire('\r\n')
    expect(await prise.attendre(/^a /m)).toContain('a NO [UNAVAILABLE]')
    banc.couperPsc('rendu')
    prise.couper()
  })

  it.each([
    ['un certificat d’une autre structure', 'autre-auth'],
    ['un certificat révoqué', 'revoque'],
    ['un certificat expiré', 'expire'],
    ['une autorité inconnue', 'etrangere'],
  ])('%s n’ouvre pas la boîte applicative', async (_, nom) => {
    const prise = await imap(await banc.client(nom))
    prise.ecrire(`a AUTHENTICATE PLAIN ${Buffer.from(`\0${APPLICATIVE}\0`).toString('base64')}\r\n`)
    expect(await prise.attendre(/^a /)).toMatch(/^a NO/)
    prise.couper()
  })

  it('le jeton n’entre jamais au journal', async () => {
    const prise = await imap()
    prise.ecrire(`a AUTHENTICATE XOAUTH2 ${xoauth2(MEDECIN, JETON_MEDECIN)}\r\n`)
    await prise.attendre(/^a OK/m)
    prise.couper()
    const ecrit = JSON.stringify(banc.journal())
    expect(ecrit).not.toContain(JETON_MEDECIN)
    expect(ecrit).not.toContain(xoauth2(MEDECIN, JETON_MEDECIN))
    expect(operations()).toEqual(['imap.tls', 'imap.AUTHENTICATE'])
  })
})

describe('ouvrir une session SMTP', () => {
  it('avant TLS : ni AUTH annoncé, ni AUTH, ni MAIL acceptés', async () => {
    const prise = ouvrirPrise(banc.ports.smtpStarttls)
    await prise.attendre(/^220/)
    prise.ecrire('EHLO poste\r\n')
    const annonces = await prise.attendre(/250 .*\r\n$/)
    expect(annonces).toContain('STARTTLS')
    expect(annonces).not.toContain('AUTH')
    prise.ecrire('AUTH XOAUTH2\r\n')
    expect(await prise.attendre(/\r\n/)).toMatch(/^538 /)
    prise.ecrire(`MAIL FROM:<${MEDECIN}>\r\n`)
    expect(await prise.attendre(/\r\n/)).toMatch(/^530 5\.7\.0/)
    prise.couper()
  })

  it('un refus dit 334 puis 535, et un bon jeton passe ensuite', async () => {
    const prise = await smtp()
    prise.ecrire(`AUTH XOAUTH2 ${xoauth2(MEDECIN, 'faux')}\r\n`)
    expect(await prise.attendre(/\r\n/)).toMatch(/^334 /)
    prise.ecrire('\r\n')
    expect(await prise.attendre(/\r\n/)).toMatch(/^535 5\.7\.8/)
    prise.ecrire('AUTH XOAUTH2\r\n')
    expect(await prise.attendre(/\r\n/)).toMatch(/^334/)
    prise.ecrire(`${xoauth2(MEDECIN, JETON_MEDECIN)}\r\n`)
    expect(await prise.attendre(/\r\n/)).toMatch(/^235 2\.7\.0/)
    prise.couper()
  })

  it('la ligne AUTH stricte refuse plus de 512 octets, et accepte en deux temps', async () => {
    await banc.commander('reglages', { ligneAuthStricte: true })
    const prise = await smtp()
    prise.ecrire(`AUTH XOAUTH2 ${xoauth2(MEDECIN, 'x'.repeat(600))}\r\n`)
    expect(await prise.attendre(/\r\n/)).toMatch(/^500 5\.5\.2/)
    prise.couper()
  })

  it.each([
    ['un autre expéditeur', `MAIL FROM:<${CONFRERE}>`, /^553 5\.7\.1/],
    ['une taille annoncée trop grande', `MAIL FROM:<${MEDECIN}> SIZE=99999999`, /^552 5\.3\.4/],
  ])('%s est refusé', async (_, commande, attendu) => {
    const prise = await smtp()
    prise.ecrire(`AUTH XOAUTH2 ${xoauth2(MEDECIN, JETON_MEDECIN)}\r\n`)
    await prise.attendre(/^235/)
    prise.ecrire(`${commande}\r\n`)
    expect(await prise.attendre(/\r\n/)).toMatch(attendu)
    prise.couper()
  })

  it.each([
    ['hors de l’espace de confiance', 'x@exemple.fr', /^550 5\.7\.1/],
    ['inconnu', 'x@medecin.fictif.mssante.fr', /^550 5\.1\.1/],
    ['plein', 'pleine@medecin.fictif.mssante.fr', /^452 4\.2\.2/],
    ['inconnu d’un opérateur qui répond après coup', 'x@hopital.fictif.mssante.fr', /^250/],
  ])('un destinataire %s', async (_, adresse, attendu) => {
    const prise = await smtp()
    prise.ecrire(`AUTH XOAUTH2 ${xoauth2(CONFRERE, JETON_CONFRERE)}\r\n`)
    await prise.attendre(/^235/)
    prise.ecrire(`MAIL FROM:<${CONFRERE}>\r\n`)
    await prise.attendre(/^250/)
    prise.ecrire(`RCPT TO:<${adresse}>\r\n`)
    expect(await prise.attendre(/\r\n/)).toMatch(attendu)
    prise.couper()
  })

  it('kick ferme les sessions par 421 et par BYE', async () => {
    const [courrier, boite] = [await smtp(), await imap()]
    await banc.commander('kick', {})
    expect(await courrier.fermee()).toMatch(/^421 /)
    expect(await boite.fermee()).toMatch(/^\* BYE/)
  })
})
