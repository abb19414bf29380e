const JOUR_MS = 86_400_000

/** Ce qui reste jusqu'à la fin d'un jour : « dans 3 jours », « demain », « dépassé de 2 jours ». */
export function direReste(echeance: string, aujourdhui: string): string {
  const jours = Math.round((Date.parse(echeance) - Date.parse(aujourdhui)) / JOUR_MS)
  if (jours === 0) return 'aujourd’hui'
  if (jours === 1) return 'demain'
  if (jours > 1) return `dans ${jours} jours`
  return jours === -1 ? 'dépassé d’un jour' : `dépassé de ${-jours} jours`
}
