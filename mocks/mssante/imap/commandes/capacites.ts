import type { SessionImap } from '../session.ts'

const COMMUNES = [
  'LITERAL+',
  'ID',
  'ENABLE',
  'IDLE',
  'NAMESPACE',
  'UNSELECT',
  'UIDPLUS',
  'MOVE',
  'SPECIAL-USE',
  'CHILDREN',
  'QUOTA',
]

/** Ce que le serveur annonce, selon le moment de la session (mssante.md §7). */
export function capacites(session: SessionImap): string {
  const { tls, boite, certificat, env } = session
  if (tls === null)
    return env.reglages().chiffrement === 'absent'
      ? 'IMAP4rev1 AUTH=XOAUTH2 AUTH=PLAIN'
      : 'IMAP4rev1 STARTTLS LOGINDISABLED'
  if (boite) return ['IMAP4rev1', ...COMMUNES, `APPENDLIMIT=${env.reglages().tailleMax}`].join(' ')
  // Sans certificat reconnu, ni PLAIN ni EXTERNAL : PER et ORG n'ont que le jeton (mssante.md §4).
  const parCertificat = certificat && certificat.defaut === null ? ' AUTH=PLAIN AUTH=EXTERNAL' : ''
  return `IMAP4rev1 AUTH=XOAUTH2${parCertificat} SASL-IR LITERAL+ ID LOGINDISABLED`
}
