import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { DELAI_IGC_MS } from '../pki/essai.ts'
import {
  APPLICATIVE,
  type BancMss,
  CONFRERE,
  JETON_MEDECIN,
  MEDECIN,
  ouvrirBancMss,
} from './essai/banc.ts'
import { executer, present } from './essai/programme.ts'

/** Des clients que personne n'a écrits ici (mssante.md §7). Une commande absente : essai non joué. */
const absent = (programme: string) =>
  present(programme) ? '' : ` (${programme} absent : non joué)`

let banc: BancMss
let dossier: string
beforeAll(async () => {
  banc = await ouvrirBancMss()
  dossier = mkdtempSync(path.join(tmpdir(), 'segur-mss-'))
}, DELAI_IGC_MS)
afterAll(async () => {
  await banc.arreter()
  rmSync(dossier, { recursive: true, force: true })
})
beforeEach(() => banc.commander('reset', {}))

const remettre = (sujet: string, to = MEDECIN) =>
  banc.commander('deliver', { to, from: CONFRERE, subject: sujet, text: 'Bonjour été' })

describe(`Python, imaplib et smtplib${absent('python3')}`, () => {
  it.skipIf(!present('python3'))('envoie, liste, lit, marque, dépose et veille', async () => {
    const { code, sortie, erreurs } = await executer(
      'python3',
      [path.join(import.meta.dirname, 'essai', 'courrier.py')],
      {
        entree: JSON.stringify({
          ca: banc.pki.ca,
          adresse: MEDECIN,
          jeton: JETON_MEDECIN,
          a: MEDECIN,
          ...banc.ports,
        }),
        surSortie: (texte) => {
          if (texte.includes('"veille"')) void remettre('Pendant la veille')
        },
      },
    )
    expect(erreurs).toBe('')
    expect(code).toBe(0)
    const dit = JSON.parse(sortie.trim().split('\n').at(-1) ?? '{}') as Record<string, unknown>
    expect(dit).toMatchObject({
      authAvantTls: false,
      refus: {},
      messages: 1,
      trouves: '',
      accent: '1',
      depose: 'OK',
      copie: 'OK',
      veille: '+ en veille',
      arrivee: '* 2 EXISTS',
    })
    expect(dit.dossiers).toContain('(\\HasNoChildren \\Sent) "/" "Sent"')
    expect(dit.marque).toBe('1 (FLAGS (\\Flagged $Integre \\Recent))')
    expect(String(dit.structure)).toContain('"application" "pdf"')
    expect(dit.fin).toContain('OK')
  })
})

describe(`curl${absent('curl')}`, () => {
  const communs = () => ['--silent', '--show-error', '--cacert', banc.pki.ca]
  const parJeton = [
    '--oauth2-bearer',
    JETON_MEDECIN,
    '--login-options',
    'AUTH=XOAUTH2',
    '--user',
    `${MEDECIN}:`,
  ]

  it.skipIf(!present('curl'))('envoie en smtps, liste, lit et marque en imaps', async () => {
    const fichier = path.join(dossier, 'message.eml')
    writeFileSync(
      fichier,
      `From: ${MEDECIN}\r\nTo: ${MEDECIN}\r\nSubject: par curl\r\n\r\nbonjour\r\n`,
    )
    const envoi = await executer('curl', [
      ...communs(),
      ...parJeton,
      ...['--mail-from', MEDECIN, '--mail-rcpt', MEDECIN, '--upload-file', fichier],
      `smtps://localhost:${banc.ports.smtp}`,
    ])
    expect(envoi).toMatchObject({ code: 0, erreurs: '' })
    const imaps = `imaps://localhost:${banc.ports.imap}`
    const lister = await executer('curl', [...communs(), ...parJeton, `${imaps}/`])
    expect(lister.sortie).toContain('* LIST (\\HasNoChildren) "/" "INBOX"')
    const lire = await executer('curl', [...communs(), ...parJeton, `${imaps}/INBOX/;MAILINDEX=1`])
    expect(lire.sortie).toContain('Subject: par curl\r\n\r\nbonjour\r\n')
    const marquer = await executer('curl', [
      ...communs(),
      ...parJeton,
      ...['--request', 'STORE 1 +FLAGS (\\Flagged)'],
      `${imaps}/INBOX`,
    ])
    expect(marquer.sortie).toContain('FLAGS (\\Seen \\Flagged')
    const chercher = await executer('curl', [...communs(), ...parJeton, `${imaps}/INBOX?FLAGGED`])
    expect(chercher.sortie).toBe('* SEARCH 1\r\n')
  })
})

describe(`mbsync (isync)${absent('mbsync')}`, () => {
  it.skipIf(!present('mbsync'))(
    'synchronise une boîte applicative dans les deux sens, par certificat',
    async () => {
      await remettre('Premier', APPLICATIVE)
      await remettre('Second', APPLICATIVE)
      const { chaine, cle } = banc.pki.fichiers('lgc-auth')
      const local = path.join(dossier, 'maildir')
      mkdirSync(local)
      const config = path.join(dossier, 'mbsyncrc')
      writeFileSync(
        config,
        `IMAPAccount mss
Host localhost
Port ${banc.ports.imap}
User ${APPLICATIVE}
Pass rien
SSLType IMAPS
AuthMechs PLAIN
CertificateFile ${banc.pki.ca}
ClientCertificate ${chaine}
ClientKey ${cle}

IMAPStore distant
Account mss

MaildirStore local
Path ${local}/
Inbox ${local}/INBOX
SubFolders Verbatim

Channel tout
Far :distant:
Near :local:
Patterns INBOX Sent
Create Both
Expunge Both
SyncState *
`,
      )
      const jouer = () => executer('mbsync', ['--config', config, '--all'])
      const premier = await jouer()
      expect(premier.erreurs).toBe('')
      expect(premier.code).toBe(0)
      const nouveaux = readdirSync(path.join(local, 'INBOX', 'new'))
      expect(nouveaux).toHaveLength(2)
      const [nom = ''] = nouveaux
      const texte = readFileSync(path.join(local, 'INBOX', 'new', nom), 'utf8')
      expect(texte).toMatch(/^Return-Path: <hakim/)
      // Marqué lu et suivi ici, déposé dans Sent : l'opérateur doit l'apprendre.
      const vers = path.join(local, 'INBOX', 'cur', `${nom.split(':')[0]}:2,FS`)
      writeFileSync(vers, texte)
      rmSync(path.join(local, 'INBOX', 'new', nom))
      writeFileSync(path.join(local, 'Sent', 'cur', '1.local:2,S'), texte)
      expect(await jouer()).toMatchObject({ code: 0, erreurs: '' })
      const { json } = await banc.commander(`messages?mailbox=${APPLICATIVE}`)
      const { messages } = json as { messages: { dossier: string; drapeaux: string[] }[] }
      expect(messages.map((m) => m.dossier).sort()).toEqual(['INBOX', 'INBOX', 'Sent'])
      expect(messages.some((m) => m.dossier === 'INBOX' && m.drapeaux.includes('\\Flagged'))).toBe(
        true,
      )
    },
  )
})

describe(`fetchmail${absent('fetchmail')}`, () => {
  it.skipIf(!present('fetchmail'))(
    'relève une boîte applicative et vide ce qu’il a pris',
    async () => {
      await remettre('Par fetchmail', APPLICATIVE)
      const { chaine, cle } = banc.pki.fichiers('lgc-auth')
      const config = path.join(dossier, 'fetchmailrc')
      const sortie = path.join(dossier, 'fetchmail.mbox')
      writeFileSync(
        config,
        `poll localhost protocol imap service ${banc.ports.imap} auth external
  username "${APPLICATIVE}" password "rien"
  options ssl sslcertck sslcertfile "${banc.pki.ca}" sslcert "${chaine}" sslkey "${cle}"
  mda "cat >> ${sortie}" fetchall
`,
        { mode: 0o600 },
      )
      const releve = await executer(
        'fetchmail',
        [
          '--fetchmailrc',
          config,
          '--nodetach',
          '-v',
          '--pidfile',
          path.join(dossier, 'fetchmail.pid'),
        ],
        {
          env: { FETCHMAILHOME: dossier, HOME: dossier },
        },
      )
      expect(`${releve.code} ${releve.sortie} ${releve.erreurs}`).toMatch(/^0 /)
      expect(readFileSync(sortie, 'utf8')).toContain('Subject: Par fetchmail')
      const { json } = await banc.commander(`messages?mailbox=${APPLICATIVE}&folder=INBOX`)
      expect(json).toMatchObject({ messages: [] })
    },
  )
})
