import type { ExigenceEcrite } from '../../forme/exigence.ts'
import type { Douteuse } from '../lignes/types.ts'
import type { Maniere } from '../rapprochement/apparier.ts'

export type SorteNumero = 'exigence' | 'scenario' | 'preuve'

/** Un numéro que le fichier officiel change. */
export interface Renumerotation {
  sorte: SorteNumero
  ancien: string
  officiel: string
  par: Maniere
  ligne: number
}

/** Ce que la composition d'une exigence, d'un scénario ou d'une preuve laisse derrière elle. */
export interface Suites {
  renumerotes: readonly Renumerotation[]
  /** Numéros du catalogue que le fichier n'a plus. */
  retires: readonly string[]
  doutes: readonly Douteuse[]
}

/** Ce que toutes les exigences composées partagent. */
export interface ContexteImport {
  /** Clé de source du fichier importé. */
  source: string
  profils: readonly string[]
  chapitres: readonly { code: string; libelle: string }[]
  /** Les exigences de la révision remplacée. */
  bases: readonly ExigenceEcrite[]
}

/** Réunit les suites de plusieurs compositions. */
export function reunir(suites: readonly Suites[]): Suites {
  return {
    renumerotes: suites.flatMap(({ renumerotes }) => renumerotes),
    retires: suites.flatMap(({ retires }) => retires),
    doutes: suites.flatMap(({ doutes }) => doutes),
  }
}

/** Une renumérotation quand le numéro change, sinon rien. */
export function renumeroter(
  sorte: SorteNumero,
  ancien: string,
  officiel: string,
  { par, ligne }: Pick<Renumerotation, 'par' | 'ligne'>,
): readonly Renumerotation[] {
  return ancien === officiel ? [] : [{ sorte, ancien, officiel, par, ligne }]
}
