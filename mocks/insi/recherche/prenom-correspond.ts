/**
 * Vrai quand les prénoms demandés, joints par une espace, sont le début de la liste de l'état civil
 * aux limites d'éléments ; le tiret compte (ins.md §5.4 [I]).
 */
export function prenomCorrespond(demandes: readonly string[], liste: string): boolean {
  const demande = demandes.join(' ')
  return demande !== '' && `${liste} `.startsWith(`${demande} `)
}
