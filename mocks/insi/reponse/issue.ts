import { type CodeCr, libelleDe } from '../comptes-rendus.ts'
import type { CodeFaute } from '../fautes.ts'
import type { Identite } from '../identite.ts'
import type { ChampTiq } from '../pannes.ts'
import type { Verdict } from '../verification/verifier.ts'

export interface CompteRendu {
  genre: 'compte-rendu'
  code: string
  libelle: string
  identite: Identite | null
  /** Éléments TIQ remplacés par une panne. */
  degradations: Partial<Record<ChampTiq, string>>
  /** Écrit contre le schéma par une panne. */
  horsSchema: boolean
  /** Le lot dont parle la réponse à un dépôt ou à une collecte. */
  lot: LotRendu | null
}

export interface LotRendu {
  numero: string
  nombre: number
  disponibleLe: Date
  /** Une réponse par ligne, dans l'ordre déposé ; vide tant que le lot n'est pas prêt. */
  resultats: readonly { reference: string; code: string; libelle: string }[]
}

/** Ce que le service a décidé de répondre, avant toute écriture. */
export type Issue = CompteRendu | { genre: 'faute'; code: CodeFaute }

/** Un compte rendu ordinaire de ce code. */
export function compteRendu(code: string, identite: Identite | null = null): CompteRendu {
  const libelle = libelleDe(code)
  return {
    genre: 'compte-rendu',
    code,
    libelle,
    identite,
    degradations: {},
    horsSchema: false,
    lot: null,
  }
}

/** Concorde → 00, sinon → 01, sous un libellé du banc : le vrai n'est pas public (ins.md §2.4 [C]). */
export function issueDeVerification({ identite, raisons }: Verdict): CompteRendu {
  if (raisons.length === 0) return compteRendu('00' satisfies CodeCr, identite)
  const discordance = compteRendu('01' satisfies CodeCr, identite)
  return { ...discordance, libelle: 'Identite non concordante' }
}

/** 0 identité → 01, 1 → 00, plusieurs → 02 (ins.md §5.3 [I]). */
export function issueDeRecherche(trouvees: readonly Identite[]): CompteRendu {
  const [premiere, ...autres] = trouvees
  if (!premiere) return compteRendu('01' satisfies CodeCr)
  return autres.length > 0
    ? compteRendu('02' satisfies CodeCr)
    : compteRendu('00' satisfies CodeCr, premiere)
}
