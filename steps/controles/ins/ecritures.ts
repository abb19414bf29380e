import { ecritures, lireDate } from '../../depaysement/dates.ts'
import { normaliser } from '../controle.ts'

/** Toutes les façons admises d'écrire cette valeur : aucune règle n'impose celle d'une date à l'écran. */
export function ecrituresDe(valeur: string): readonly string[] {
  const date = lireDate(valeur)
  return (date === null ? [valeur] : ecritures(date)).map(normaliser)
}

/** Le texte contient la valeur, une date sous n'importe laquelle de ses écritures. */
export const contientValeur = (texte: string, valeur: string): boolean =>
  ecrituresDe(valeur).some((ecriture) => normaliser(texte).includes(ecriture))

const SEXES: Record<string, RegExp> = { F: /^(?:f|feminin|femme)\b/, M: /^(?:m|masculin|homme)\b/ }

/** Le sexe affiché est-il celui qu'INSi code `F` ou `M` ? */
export const estSexe = (affiche: string, code: string): boolean =>
  SEXES[code]?.test(normaliser(affiche)) ?? false
