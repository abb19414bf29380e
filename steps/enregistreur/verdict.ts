import { Status } from '@cucumber/cucumber'
import type { TestStepResult } from '@cucumber/messages'
import type { Origine, Verdict } from '../../reports/campagne/types.ts'
import { FautePilote, FauteService, NonVerifiable } from '../issues.ts'

export interface Issue {
  verdict: Verdict | null
  cause: string | null
  fauteBanc: string | null
  /** Ce que l'exécution sait d'un échec qu'aucun contrôle n'a condamné. */
  origine?: Origine
}

/** Personne ne répond à l'adresse : ni le logiciel ni le pilote n'ont pu faire quoi que ce soit. */
const HORS_DATTEINTE =
  /ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT|ERR_CONNECTION_|ERR_NAME_NOT_RESOLVED|ERR_ADDRESS_UNREACHABLE/

function origineDe(echec: unknown, message: string): Origine {
  if (echec instanceof NonVerifiable) return echec.origine
  if (echec instanceof FauteService) return 'service'
  if (!(echec instanceof FautePilote)) return 'banc'
  return HORS_DATTEINTE.test(message) ? 'injoignable' : 'pilote'
}

/** Du résultat de l'exécution au verdict : une faute du banc n'en est jamais un (style.md §5). */
export function juger(resultat: TestStepResult | undefined, echec: unknown = null): Issue {
  if (resultat?.status === Status.PASSED)
    return { verdict: 'conforme', cause: null, fauteBanc: null }
  const message = resultat?.exception?.message ?? resultat?.message ?? `étape ${resultat?.status}`
  const origine = origineDe(echec, message)
  switch (resultat?.exception?.type) {
    case 'NonConforme':
      return { verdict: 'non-conforme', cause: message, fauteBanc: null }
    case 'NonVerifiable':
      return {
        ...{ verdict: 'non-verifiable', cause: message, fauteBanc: null },
        origine: origine === 'banc' ? 'prerequis' : origine,
      }
    case 'AFournir':
      return { verdict: null, cause: message, fauteBanc: null }
    default:
      return { verdict: null, cause: null, fauteBanc: message, origine }
  }
}

/** Ce que les preuves prises et les contrôles non faits font d'une issue que rien n'a condamnée. */
export interface Reste {
  manquantes: readonly string[]
  atteste: boolean
  nonVerifies?: readonly string[]
}

/** Ce qu'un contrôle hors de portée laisse dans le dossier, même quand un autre a condamné. */
const avecReserves = (issue: Issue, nonVerifies: readonly string[]) =>
  nonVerifies.length === 0 ? issue : { ...issue, nonVerifies }

/**
 * Rien n'a condamné le logiciel : une pièce manque et il n'y a pas encore de verdict, un contrôle n'a
 * pas pu se faire et rien n'est prouvé, tout est attesté par l'éditeur, ou le banc l'a vu lui-même.
 */
export function conclure(issue: Issue, { manquantes, atteste, nonVerifies = [] }: Reste) {
  if (issue.verdict !== 'conforme') return avecReserves(issue, nonVerifies)
  if (manquantes.length > 0)
    return avecReserves(
      { ...issue, verdict: null, cause: `à fournir : ${manquantes.join(', ')}` },
      nonVerifies,
    )
  if (nonVerifies.length > 0) {
    const reglage: Issue = { ...issue, verdict: 'non-verifiable', origine: 'reglage' }
    const nombre = nonVerifies.length
    const cause = `${nombre} contrôle${nombre > 1 ? 's' : ''} hors de portée : ${nonVerifies.join(' ; ')}`
    return avecReserves({ ...reglage, cause }, nonVerifies)
  }
  return atteste ? { ...issue, verdict: 'atteste' as const } : issue
}
