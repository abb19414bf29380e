import path from 'node:path'
import { type CodeErreur, ErreurSegur, estCodeErreur } from '../erreur-segur.ts'
import { occupantDuPort } from './occupant-port.ts'
import { traduireRem } from './traduire-rem.ts'

interface ErreurSysteme extends Error {
  code: string
  syscall?: string
  path?: string
  port?: number
}

/** Une erreur d’une autre pièce, qui porte un code du registre et un message public. */
export interface ErreurCodee extends Error {
  code: CodeErreur
  details?: readonly string[]
  proches?: readonly string[]
  remede?: string
}

function estErreurSysteme(erreur: Error): erreur is ErreurSysteme {
  return 'code' in erreur && typeof erreur.code === 'string'
}

/** L’erreur puis ses causes, de la plus proche à la plus profonde. */
function chaine(erreur: unknown): Error[] {
  const suite: Error[] = []
  for (let e = erreur; e instanceof Error && suite.length < 10; e = e.cause) suite.push(e)
  return suite
}

async function traduireSysteme(erreur: ErreurSysteme): Promise<ErreurSegur | null> {
  const suite = { cause: erreur }
  const dossier = erreur.path === undefined ? 'la sortie' : path.dirname(erreur.path)
  switch (erreur.code) {
    case 'EADDRINUSE': {
      const port = erreur.port ?? 0
      return new ErreurSegur(
        'SEGUR-PORT-001',
        { port, occupant: await occupantDuPort(port) },
        suite,
      )
    }
    case 'ENOSPC':
    case 'EDQUOT':
      return new ErreurSegur('SEGUR-SOR-003', { dossier, raison: 'plus de place' }, suite)
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      if (erreur.syscall === 'listen')
        return new ErreurSegur(
          'SEGUR-PORT-002',
          { port: erreur.port ?? 0, raison: 'droits insuffisants' },
          suite,
        )
      if (erreur.path === undefined) return null
      return new ErreurSegur('SEGUR-SOR-001', { dossier, raison: 'accès refusé' }, suite)
    default:
      return null
  }
}

/** Trouve l’erreur attendue que porte une erreur quelconque ou une de ses causes ; `null` si elle est imprévue. */
export async function reconnaitre(erreur: unknown): Promise<ErreurCodee | null> {
  const suite = chaine(erreur)
  for (const e of suite) {
    const traduite = traduireRem(e)
    if (traduite) return traduite
    if ('code' in e && estCodeErreur(e.code)) return e as ErreurCodee
  }
  for (const e of suite) {
    const traduite = estErreurSysteme(e) ? await traduireSysteme(e) : null
    if (traduite) return traduite
  }
  return null
}
