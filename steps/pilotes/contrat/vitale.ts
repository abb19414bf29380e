/** La carte Vitale devant le logiciel. */
export interface ActionsVitale {
  /**
   * Met dans le lecteur du logiciel la carte Vitale de test de cette personne, à la place de toute
   * autre. Un produit ne lit pas le lecteur simulé du banc : c'est une vraie carte de test, que la
   * personne guidée insère (ins.md §14 [V]). Échoue quand la carte ne peut pas être présentée.
   */
  insererCarteVitale(porteur: { nomNaissance: string; premierPrenom: string }): Promise<void>
}

export const ACTIONS_VITALE = [
  'insererCarteVitale',
] as const satisfies readonly (keyof ActionsVitale)[]
