import type { Constat, Verdict } from '../../../reports/index.ts'

/** `nouveau` et `disparu` : un contrôle que seul un côté fait ; `inverse` : il conclut le contraire. */
export interface ChangementControle {
  genre: 'inverse' | 'nouveau' | 'disparu' | 'dit-autrement'
  id: string
  avant: Constat | null
  apres: Constat | null
}

/** Un passage de la campagne, rejoué ou non. */
export interface PassageRejoue {
  exigence: string
  scenario: string
  titre: string
  verdictAvant: Verdict | null
  /** Nul quand le rejeu n'est pas allé au bout, ou que le banc ne conclut pas. */
  verdictApres: Verdict | null
  etat: 'rejoue' | 'arrete' | 'sans-faits' | 'absent'
  /** Où et pourquoi le rejeu s'est arrêté, ou pourquoi il n'a pas eu lieu. */
  raison: string | null
  /** Un secret retiré à l'enregistrement est peut-être ce qui change la conclusion. */
  incertain: boolean
  controles: {
    /** Contrôles que la campagne avait faits. */
    enregistres: number
    /** Ceux qui ont été refaits. */
    rejoues: number
    /** Écarts relevés par les services simulés : repris, les messages ne leur sont pas rejoués. */
    repris: number
  }
  changements: readonly ChangementControle[]
}

export interface Rejeu {
  schema: 1
  campagne: string
  bancAvant: string
  bancApres: string
  /** Ce qui fait douter que la campagne soit telle que le banc l'a écrite. */
  reserves: readonly string[]
  passages: readonly PassageRejoue[]
  controles: PassageRejoue['controles']
  /** Passages dont le verdict change, ou un contrôle. */
  changes: number
  /** Les exigences de ces passages. */
  exigences: readonly string[]
  /** Passages qui n'ont pas pu être refaits jusqu'au bout : rien ne les confirme. */
  sansReponse: number
}
