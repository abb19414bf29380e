/** Ce qu'un appel a donné : une valeur gardée, ou l'erreur qu'il a levée. */
export type Issue = { valeur: string } | { erreur: ErreurGardee }

/** De quoi relever la même erreur : sa classe, son message, et ce que les classes du banc y ajoutent. */
export interface ErreurGardee {
  classe: string
  message: string
  origine?: string
  action?: string
}

/** Une question du banc au logiciel ou à un service, et sa réponse. */
export interface Appel {
  /** Qui est interrogé : `pilote`, `simulateurs`, ou les mêmes sans détour, `brut.pilote`… */
  objet: string
  nom: string
  /** Empreinte de la demande, dates et identifiants mis à part ; la demande elle-même n'est pas gardée. */
  demande: string
  /** Quand, à l'horloge du poste, en millisecondes. */
  instant: number
  issue: Issue
}

/** Les appels d'une étape, dans l'ordre ; des relectures identiques qui se suivent n'en font qu'un. */
export interface EtapeFaits {
  texte: string
  appels: Appel[]
}

/**
 * Ce qu'un passage a lu du logiciel et des services : de quoi refaire chaque contrôle sans eux. Les
 * valeurs sont gardées une fois, sous l'empreinte de leur texte, secrets masqués.
 */
export interface Faits {
  schema: 1
  simules: readonly string[]
  /** Actions conduites par une personne. */
  guidees: readonly string[]
  /** Ce que le pilote savait faire. */
  fonctions: readonly string[]
  /** Vrai quand le logiciel a reçu des identités neuves : sans détour, il en voit d'autres. */
  detour: boolean
  etapes: EtapeFaits[]
  valeurs: Record<string, unknown>
  /** Empreintes des valeurs dont un secret a été retiré : un contrôle qui le lit ne vaut plus. */
  masquees: readonly string[]
}
