import { type CodeCr, libelleDe } from '../comptes-rendus.ts'
import type { CodeFaute } from '../fautes.ts'
import type { Identite } from '../identite.ts'
import type { ChampTiq } from '../pannes.ts'

export interface CompteRendu {
  genre: 'compte-rendu'
  code: string
  libelle: string
  identite: Identite | null
  /** Éléments TIQ remplacés par une panne. */
  degradations: Partial<Record<ChampTiq, string>>
  /** Écrit contre le schéma par une panne. */
  horsSchema: boolean
}

/** Ce que le service a décidé de répondre, avant toute écriture. */
export type Issue = CompteRendu | { genre: 'faute'; code: CodeFaute }

/** Un compte rendu ordinaire de ce code. */
export function compteRendu(code: string, identite: Identite | null = null): CompteRendu {
  const libelle = libelleDe(code)
  return { genre: 'compte-rendu', code, libelle, identite, degradations: {}, horsSchema: false }
}

/** 0 identité → 01, 1 → 00, plusieurs → 02 (ins.md §5.3 [I]). */
export function issueDeRecherche(trouvees: readonly Identite[]): CompteRendu {
  const [premiere, ...autres] = trouvees
  if (!premiere) return compteRendu('01' satisfies CodeCr)
  return autres.length > 0
    ? compteRendu('02' satisfies CodeCr)
    : compteRendu('00' satisfies CodeCr, premiere)
}
