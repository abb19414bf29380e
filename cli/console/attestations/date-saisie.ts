import { dateEcrite } from '../../config/date-ecrite.ts'

/** Une date tapée `jj/mm/aaaa`, en `AAAA-MM-JJ` ; `null` quand ce n’est pas un jour du calendrier. */
export function lireDate(saisie: string): string | null {
  const [, jour, mois, annee] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(saisie.trim()) ?? []
  if (jour === undefined || mois === undefined || annee === undefined) return null
  const iso = `${annee}-${mois.padStart(2, '0')}-${jour.padStart(2, '0')}`
  return dateEcrite.safeParse(iso).success ? iso : null
}

/** Le jour d’aujourd’hui, tel qu’on le tape. */
export const aujourdHui = (): string =>
  new Date().toISOString().slice(0, 10).split('-').reverse().join('/')
