/**
 * `AAMMJJ` en `AAAA-MM-JJ` ; le jour 00 veut dire la fin du mois (ins.md §12 [V]). Le siècle suit la fenêtre
 * glissante de GS1 (51 ans en arrière, 49 en avant) autour de `annee`. `null` quand ce n'est pas une date.
 */
export function lirePeremption(valeur: string, annee: number): string | null {
  const lue = /^(\d{2})(\d{2})(\d{2})$/.exec(valeur)
  if (lue === null) return null
  const [, an, mois, jour] = lue.map(Number) as [number, number, number, number]
  if (mois < 1 || mois > 12) return null
  const siecle = Math.floor(annee / 100) * 100
  const ecart = an - (annee % 100)
  const complete = siecle + an + (ecart >= 51 ? -100 : ecart <= -50 ? 100 : 0)
  const dernier = new Date(Date.UTC(complete, mois, 0)).getUTCDate()
  if (jour > dernier) return null
  const deux = (nombre: number) => String(nombre).padStart(2, '0')
  return `${complete}-${deux(mois)}-${deux(jour === 0 ? dernier : jour)}`
}
