/** Pourquoi un échange avec le DMP n'a pas abouti. */
export interface EchecDmp {
  /**
   * `panne` : rien n'est sûr, on réessaie ; `refus` : le DMP a répondu non ; `illisible` : il a répondu
   * quelque chose que nous ne savons pas lire, donc rien n'est sûr non plus.
   */
  genre: 'panne' | 'refus' | 'illisible'
  code: string
  /** Phrase pour l'utilisateur, complète, sans secret ni adresse. */
  message: string
}

/** Ce qu'un échange rend : une valeur, ou un échec dit. */
export type Issue<T> = { valeur: T } | { echec: EchecDmp }

export const panne = (code: string, message: string): { echec: EchecDmp } => ({
  echec: { genre: 'panne', code, message },
})
export const refus = (code: string, message: string): { echec: EchecDmp } => ({
  echec: { genre: 'refus', code, message },
})
export const illisible = (detail: string): { echec: EchecDmp } => ({
  echec: {
    genre: 'illisible',
    code: 'reponse-illisible',
    message: `La réponse du DMP est illisible (${detail}). Rien n’est perdu ; réessayez plus tard.`,
  },
})
