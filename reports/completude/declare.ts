/** Ce que l'éditeur déclare et que le banc ne peut pas voir : la configuration et `reponses.yaml` le portent. */

export const HOMOLOGATIONS = ['INSi', 'DMP', 'ApCV', 'Ordonnance numérique'] as const
export type Homologation = (typeof HOMOLOGATIONS)[number]

/** Du dépôt de la demande à l'homologation (convergence.md §3 [F9]). */
export const STATUTS_CNDA = [
  'demande déposée',
  'en cours actif',
  'pré-examen',
  'homologué',
] as const
export type StatutCnda = (typeof STATUTS_CNDA)[number]

/** Ce que dit un papier du CNDA. */
export interface PapierCnda {
  homologation: Homologation
  statut: StatutCnda
  /** La version du logiciel que le papier nomme. */
  version: string
  /** Jour du papier ou de la copie d'écran, `AAAA-MM-JJ`. */
  date: string
}

/** La réponse d'une personne à une question du dossier. */
export interface ReponseDonnee {
  /** Identifiant du motif, `retention-unitaire`. */
  motif: string
  reponse: 'oui' | 'non'
  par: string
  /** `AAAA-MM-JJ` */
  date: string
  precision?: string | undefined
}

export interface Declare {
  /** La version que la configuration annonce ; nulle quand elle ne le dit pas. */
  versionCandidate: string | null
  /** Le nom commercial donné au guichet de l'espace de confiance PSC ; nul quand il n'est pas déclaré. */
  nomAuGuichetPsc: string | null
  cnda: readonly PapierCnda[]
  reponses: readonly ReponseDonnee[]
}

/** Dans la campagne : ce que des personnes ont répondu, après elle. */
export const NOM_REPONSES = 'reponses.yaml'

export const RIEN_DE_DECLARE: Declare = {
  versionCandidate: null,
  nomAuGuichetPsc: null,
  cnda: [],
  reponses: [],
}
