import { lireDate } from '../../depaysement/dates.ts'
import type { LigneHistorique } from '../../pilotes/contrat.ts'

/** Une date entière, en chiffres ou en lettres, dans l'ordre que le logiciel a choisi. */
export const estDate = (texte: string): boolean =>
  lireDate(texte) !== null || /^\d{1,2} \p{L}+\.? \d{4}$/u.test(texte)

/** Une ligne de journal porte une date et une heure : « 09:15 », « 9 h 15 ». */
export const datee = ({ date, heure }: Pick<LigneHistorique, 'date' | 'heure'>): boolean =>
  estDate(date) && /^\d{1,2}\s?[:h]\s?\d{2}/.test(heure)
