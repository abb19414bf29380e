import type fc from 'fast-check'
import type { SujetEprouve } from './sujet.ts'

/** Ce qu'une propriété rend : rien quand elle tient, une phrase quand elle est contredite. */
export type Contradiction = string | null

/** Une propriété : vraie de toute valeur tirée, ou contredite par un exemple que la machine réduit. */
export interface Propriete {
  nom: string
  titre: string
  /** Sur les identités, ou sur le petit nombre de celles qu'on passe par l'image. */
  nombre: 'identites' | 'images'
  /** La propriété sur ce sujet, prête à être tirée. */
  preparer(sujet: SujetEprouve): fc.IAsyncPropertyWithHooks<unknown>
}

/** Lève la contradiction : c'est ainsi que la machine l'apprend et réduit son exemple. */
export function tenir(contradiction: Contradiction): void {
  if (contradiction !== null) throw new Error(contradiction)
}
