import { type Base, lireUn, type Valeur } from '../../base/base.ts'
import { NATURES, type Nature } from '../traces.ts'

export const TRACES_PAR_PAGE = 50

/** Une ligne, telle qu'elle se lit. */
export interface TraceLue {
  le: string
  auteur: string
  compte: string
  nature: string
  reussi: boolean
  detail: string
}

interface Ligne {
  le: string
  auteur: string
  compte: string
  nature: string
  reussi: number
  detail: string
}

/** Les traces, de la plus récente à la plus ancienne ; d'un seul compte quand il est donné. */
export function lireTraces(
  base: Base,
  { compteId, page }: { compteId: number | null; page: number },
): { total: number; lignes: readonly TraceLue[] } {
  const filtre = compteId === null ? '' : 'WHERE compte_id = ?'
  const valeurs: Valeur[] = compteId === null ? [] : [compteId]
  const { n: total } = lireUn<{ n: number }>(
    base,
    `SELECT count(*) AS n FROM trace_compte ${filtre}`,
    valeurs,
  ) ?? { n: 0 }
  const lignes = base.lire<Ligne>(
    `SELECT le, auteur, compte, nature, reussi, detail FROM trace_compte ${filtre}
     ORDER BY id DESC LIMIT ? OFFSET ?`,
    [...valeurs, TRACES_PAR_PAGE, (page - 1) * TRACES_PAR_PAGE],
  )
  return {
    total,
    lignes: lignes.map(({ nature, reussi, ...reste }) => ({
      ...reste,
      nature: NATURES[nature as Nature] ?? nature,
      reussi: reussi === 1,
    })),
  }
}
