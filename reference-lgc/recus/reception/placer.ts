import type { Base } from '../../base/base.ts'
import type { DocumentLu } from '../cda/document-lu.ts'
import { lireRecus } from '../depot.ts'
import type { DocumentRecu } from '../document-recu.ts'
import type { Place } from './issue.ts'

/** Où ce document se place parmi ceux du même ensemble (cda.md §8). */
export interface Placement {
  place: Place
  /** Les versions courantes qu'il remplace. */
  remplaces: readonly DocumentRecu[]
  /** La version déjà là qui le remplace. */
  remplacePar: DocumentRecu | null
}

const NOUVEAU: Placement = { place: 'nouveau', remplaces: [], remplacePar: null }

export function placer(base: Base, lu: DocumentLu): Placement {
  const ensemble = lu.setId
    ? lireRecus(base, 'WHERE d.set_id = ? AND d.etat <> ? ORDER BY d.numero', [
        lu.setId,
        'illisible',
      ])
    : []
  if (ensemble.length > 0 && lu.numero !== null) return parNumero(ensemble, lu, lu.numero)
  return parParent(base, lu)
}

function parNumero(ensemble: readonly DocumentRecu[], lu: DocumentLu, numero: number): Placement {
  // Un ensemble de versions n'a qu'un patient : sinon, l'un des deux est faux.
  if (ensemble.some((d) => !memePatient(d.lu, lu)))
    return { place: 'conflit', remplaces: [], remplacePar: null }
  const derniere = ensemble.filter((d) => d.remplacePar === null).at(-1) ?? ensemble.at(-1)
  const plusHaut = Math.max(...ensemble.map((d) => d.numero ?? 0))
  if (numero === plusHaut) return { place: 'conflit', remplaces: [], remplacePar: null }
  return numero > plusHaut
    ? { place: 'nouvelle-version', remplaces: courants(ensemble), remplacePar: null }
    : { place: 'version-anterieure', remplaces: [], remplacePar: derniere ?? null }
}

const courants = (documents: readonly DocumentRecu[]): DocumentRecu[] =>
  documents.filter((d) => d.remplacePar === null)

/** Sans numéros : le document parent dit qui remplace qui, dans les deux ordres d'arrivée. */
function parParent(base: Base, lu: DocumentLu): Placement {
  const parents = lu.parentId
    ? lireRecus(base, 'WHERE d.document_id = ?', [lu.parentId]).filter((d) => memePatient(d.lu, lu))
    : []
  if (parents.length > 0)
    return { place: 'nouvelle-version', remplaces: courants(parents), remplacePar: null }
  const [suivant] = lu.id
    ? lireRecus(base, 'WHERE d.parent_id = ?', [lu.id]).filter((d) => memePatient(d.lu, lu))
    : []
  return suivant ? { place: 'version-anterieure', remplaces: [], remplacePar: suivant } : NOUVEAU
}

/** La même INS, à défaut les mêmes nom et date de naissance. */
function memePatient(a: DocumentLu, b: DocumentLu): boolean {
  if (a.patient?.ins && b.patient?.ins) return a.patient.ins.matricule === b.patient.ins.matricule
  return (
    a.patient?.nomNaissance === b.patient?.nomNaissance &&
    a.patient?.dateNaissance === b.patient?.dateNaissance
  )
}
