import { ORIGINES } from '../../reports/campagne/types.ts'
import { masquer } from '../../reports/index.ts'
import { AFournir, FautePilote, FauteService, NonVerifiable, ServiceReel } from '../issues.ts'
import type { ErreurGardee } from './types.ts'

/** Ce qu'il faut garder d'une erreur pour la relever telle quelle, secrets masqués. */
export function garderErreur(erreur: unknown): ErreurGardee {
  if (!(erreur instanceof Error)) return { classe: 'Error', message: masquer(String(erreur)) }
  return {
    // ServiceReel hérite du nom de sa classe mère : c'est la sienne qui décide.
    classe: erreur.constructor.name,
    message: masquer(erreur.message),
    ...(erreur instanceof NonVerifiable ? { origine: erreur.origine } : {}),
    ...(erreur instanceof FautePilote ? { action: erreur.action } : {}),
  }
}

function creer({ classe, message, origine, action }: ErreurGardee): Error {
  if (classe === 'ServiceReel') return new ServiceReel(message)
  if (classe === 'AFournir') return new AFournir(message)
  if (classe === 'FautePilote') return new FautePilote(action ?? '', message)
  if (classe === 'FauteService') return new FauteService(message)
  if (classe !== 'NonVerifiable') return new Error(message)
  return new NonVerifiable(message, ORIGINES.find((connue) => connue === origine) ?? 'prerequis')
}

/** L'erreur gardée, de la classe qui décide du verdict, avec le message d'alors. */
export const releverErreur = (gardee: ErreurGardee): Error =>
  Object.assign(creer(gardee), { message: gardee.message })
