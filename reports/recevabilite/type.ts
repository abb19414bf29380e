import { LIBELLES_TYPE_PREUVE } from '../libelles.ts'
import { typeConvient } from '../preuves/types-convenus.ts'
import type { RegleRecevabilite } from './faits.ts'

/** Le fichier est au type que le catalogue demande (convergence.md §5, « Forme attendue »). */
export const type: RegleRecevabilite = ({ typeMime, demandee }) => {
  if (typeMime === null || typeConvient(demandee, typeMime)) return null
  const attendus = demandee.typesAcceptes.length > 0 ? demandee.typesAcceptes : [demandee.type]
  const libelles = attendus.map((attendu) => LIBELLES_TYPE_PREUVE[attendu]).join(' ou ')
  const precision = demandee.format ? ` (${demandee.format})` : ''
  return `mauvais type : fichier ${typeMime}, le catalogue demande : ${libelles}${precision}`
}
