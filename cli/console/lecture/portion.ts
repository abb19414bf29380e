/** Une portion de fichier, bornes comprises. */
export interface Portion {
  debut: number
  fin: number
}

/**
 * Lit un en-tête `Range` d'une seule portion (RFC 9110 §14.2) ; nul quand il n'y en a pas ou qu'il est
 * mal formé, « insatisfiable » quand elle est hors du fichier. Une vidéo s'avance grâce à lui.
 */
export function lirePortion(
  entete: string | undefined,
  taille: number,
): Portion | 'insatisfiable' | null {
  const [, premier = '', dernier = ''] = /^bytes=(\d*)-(\d*)$/.exec(entete ?? '') ?? []
  if (premier === '' && dernier === '') return null
  const debut = premier === '' ? Math.max(0, taille - Number(dernier)) : Number(premier)
  const fin = premier === '' || dernier === '' ? taille - 1 : Math.min(Number(dernier), taille - 1)
  return debut < taille && debut <= fin ? { debut, fin } : 'insatisfiable'
}
