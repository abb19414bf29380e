/** Le début d’une valeur et sa longueur : assez pour la retrouver, pas assez pour s’en servir. */
export function masquerFin(valeur: string, visibles: number): string {
  const caches = Math.max(0, valeur.length - visibles)
  return `${valeur.slice(0, visibles)}${'•'.repeat(Math.min(caches, 12))}`
}

/** Un secret n’est pas montré du tout : sa longueur suffit. */
export const cacher = (valeur: string): string => `(masqué, ${valeur.length} caractères)`
