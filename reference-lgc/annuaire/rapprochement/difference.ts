import { normaliser } from '../recherche/normaliser.ts'

/** Un champ que le cabinet et l'annuaire ne disent pas pareil. */
export interface Difference {
  champ: string
  libelle: string
  ici: string
  annuaire: string
}

/** Ce que dit l'annuaire d'une personne du cabinet. */
export type Rapprochement =
  /** Sans RPPS, ou sans annuaire chargé : rien à comparer. */
  | { etat: 'sans-objet'; raison: string }
  /** Elle y était, ou devrait y être : elle est signalée, jamais supprimée (annuaire.md §9). */
  | { etat: 'absent'; source: string }
  | { etat: 'compare'; source: string; cle: string; differences: readonly Difference[] }

/** Casse, accents et espaces ne font pas une différence. */
export const memeTexte = (a: string, b: string): boolean => normaliser(a) === normaliser(b)

/** « Adresse MSSanté » en cours de phrase : seule sa première lettre change. */
const dansLaPhrase = (libelle: string): string =>
  libelle.charAt(0).toLocaleLowerCase('fr') + libelle.slice(1)

/** Ce que le rapport et les listes disent d'un rapprochement ; vide quand il n'y a rien à faire. */
export function direRapprochement(r: Rapprochement): string {
  if (r.etat === 'absent') return "absent de l'annuaire"
  if (r.etat === 'sans-objet' || r.differences.length === 0) return ''
  return r.differences.map(({ libelle }) => dansLaPhrase(libelle)).join(', ')
}
