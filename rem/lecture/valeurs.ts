/** Une valeur à champs, telle que YAML la rend. */
export type Objet = Readonly<Record<string, unknown>>

/** Rend la valeur si c'est un objet à champs, sinon un objet vide : la forme est jugée ailleurs. */
export function objetOuVide(valeur: unknown): Objet {
  const estObjet = typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)
  return estObjet ? (valeur as Objet) : {}
}

/** Rend la valeur si c'est une liste, sinon une liste vide : la forme est jugée ailleurs. */
export function listeOuVide(valeur: unknown): readonly unknown[] {
  return Array.isArray(valeur) ? valeur : []
}

/** Rend la valeur si c'est un texte, sinon un texte vide : la forme est jugée ailleurs. */
export function texteOuVide(valeur: unknown): string {
  return typeof valeur === 'string' ? valeur : ''
}
