const deux = (nombre) => String(nombre).padStart(2, '0')

/** « 2026-11-20 » à l'heure du poste. */
export const jour = (instant) => {
  const d = new Date(instant)
  return `${d.getFullYear()}-${deux(d.getMonth() + 1)}-${deux(d.getDate())}`
}

/** « 9 h 05 ». */
export const heure = (instant) => {
  const d = new Date(instant)
  return `${d.getHours()} h ${deux(d.getMinutes())}`
}

/** « 2026-11-20 à 9 h 05 ». */
export const quand = (instant) => `${jour(instant)} à ${heure(instant)}`
