/** Une règle de composition : ce qu'elle demande, et si ce mot de passe l'observe. */
export interface RegleMotDePasse {
  id: string
  /** Telle qu'affichée avant la saisie, et dans le refus. */
  demande: string
  observee(motDePasse: string): boolean
}
