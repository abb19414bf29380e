const BOUCLE = /^(http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])):\d{1,5}(?=[/?#]|$)/

/**
 * Vrai quand l'adresse est enregistrée. Comparée comme un texte, exactement (psc.md §3) ; le port
 * d'une adresse de bouclage est ignoré pour qui y a droit (RFC 8252 §7.3).
 */
export function estEnregistree(
  adresse: string,
  enregistrees: readonly string[],
  { boucleLocale }: { boucleLocale: boolean },
): boolean {
  if (enregistrees.includes(adresse)) return true
  if (!boucleLocale) return false
  return enregistrees.includes(adresse.replace(BOUCLE, '$1'))
}
