import type { AnomalieSituee, Gravite } from '../../schemas/anomalie-situee.ts'
import type { FichierValide } from './types.ts'

/** Ce que la commande a trouvé, tous fichiers ensemble. */
export interface Bilan {
  valides: number
  nonReconnus: number
  /** Fichiers qui portent une anomalie bloquante. */
  aCorriger: number
  anomalies: Readonly<Record<Gravite, number>>
}

/** Toutes les anomalies d'un fichier, celles de ses objets comprises. */
export function anomaliesDe({ examen }: FichierValide): readonly AnomalieSituee[] {
  if (examen === null) return []
  return [...examen.anomalies, ...examen.objets.flatMap(({ anomalies }) => anomalies)]
}

export function dresserBilan(
  fichiers: readonly FichierValide[],
  croisees: readonly AnomalieSituee[] = [],
): Bilan {
  const toutes = [...fichiers.flatMap(anomaliesDe), ...croisees]
  const compter = (gravite: Gravite) => toutes.filter((a) => a.gravite === gravite).length
  const reconnus = fichiers.filter(({ examen }) => examen !== null)
  return {
    valides: reconnus.length,
    nonReconnus: fichiers.length - reconnus.length,
    aCorriger: reconnus.filter((f) => anomaliesDe(f).some((a) => a.gravite === 'bloquante')).length,
    anomalies: {
      bloquante: compter('bloquante'),
      avertissement: compter('avertissement'),
      information: compter('information'),
    },
  }
}

/**
 * 0 tout est juste, 1 une anomalie bloquante, 2 rien n'a été validé ou un fichier nommé n'est pas reconnu :
 * ne rien trouver n'est jamais un succès (conception.md §4).
 */
export function codeDe(
  fichiers: readonly FichierValide[],
  croisees: readonly AnomalieSituee[] = [],
): number {
  const { valides, anomalies } = dresserBilan(fichiers, croisees)
  if (anomalies.bloquante > 0) return 1
  const nommesInconnus = fichiers.some(({ nomme, examen }) => nomme && examen === null)
  return valides === 0 || nommesInconnus ? 2 : 0
}
