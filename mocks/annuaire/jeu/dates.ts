const JOUR_MS = 86_400_000

/** Le jour civil à Paris, `2026-03-06`. */
const jourCivil = (instant: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(instant)

/** Deux heures du matin à Paris ou presque : l'heure d'hiver suffit à dater une publication. */
const aDeuxHeures = (instant: Date): Date => new Date(`${jourCivil(instant)}T01:00:00Z`)

/** Quand une ressource a changé : dix jours avant l'origine, ou au second jour. */
export const dates = (origine: Date): { ancienne: Date; recente: Date } => ({
  ancienne: aDeuxHeures(new Date(origine.getTime() - 10 * JOUR_MS)),
  recente: aDeuxHeures(origine),
})

/**
 * La publication d'un jour : la version 2 est celle du matin de l'horloge, la version 1 celle de la
 * veille ; avancer l'horloge d'un jour donne donc un nouveau fichier (annuaire.md §2.1 : quotidien [V]).
 */
export const publication = (maintenant: Date, jour: number): Date =>
  aDeuxHeures(new Date(maintenant.getTime() + (jour - 2) * JOUR_MS))

/** L'horodatage d'un nom de fichier, `AAAAMMJJhhmm`. */
export const horodatage = (date: Date): string => `${jourCivil(date).replaceAll('-', '')}0200`
