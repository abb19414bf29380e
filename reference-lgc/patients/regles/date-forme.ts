import { AIDES_MANQUE, estManque } from './date-incomplete.ts'
import type { RegleSaisie } from './saisie.ts'

/** Lit `jj/mm/aaaa` sans passer par une date : INSi connaît des jours hors calendrier. */
export function lireDateSaisie(
  valeur: string,
): { jour: number; mois: number; annee: number } | null {
  const m = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(valeur)
  return m ? { jour: Number(m[1]), mois: Number(m[2]), annee: Number(m[3]) } : null
}

const ILLISIBLE =
  "Date illisible : tapez deux chiffres pour le jour, deux pour le mois, quatre pour l'année, jj/mm/aaaa."

/** Les autres règles de date ne jugent que ce que celle-ci sait lire. */
export const verifierFormeDate: RegleSaisie = ({ dateNaissance, dateIncertaine }) => {
  if (dateNaissance === '' || lireDateSaisie(dateNaissance)) return null
  const message = estManque(dateIncertaine) ? AIDES_MANQUE[dateIncertaine] : ILLISIBLE
  return { champ: 'dateNaissance', message }
}
