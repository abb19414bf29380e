/** Ce qui manque à une date de naissance (EXI ID 11, ins.md §8 [V]). */
export const MANQUES = ['jour', 'mois', 'jour-mois', 'annee'] as const
export type Manque = (typeof MANQUES)[number]

export const estManque = (valeur: string): valeur is Manque =>
  (MANQUES as readonly string[]).includes(valeur)

export const LIBELLES_MANQUE: Record<Manque, string> = {
  jour: 'jour inconnu',
  mois: 'mois inconnu',
  'jour-mois': 'jour et mois inconnus',
  annee: 'année incertaine',
}

/** Le choix offert à côté de la date, et ce qu'il faut alors taper. */
export const OPTIONS_MANQUE: Record<Manque, string> = {
  jour: 'Jour inconnu : tapez mm/aaaa',
  mois: 'Mois inconnu : tapez jj/aaaa',
  'jour-mois': 'Jour et mois inconnus : tapez aaaa',
  annee: 'Année incertaine : tapez aaaa',
}

/** Comment taper ce que l'on sait, quand la saisie n'a pas été comprise. */
export const AIDES_MANQUE: Record<Manque, string> = {
  jour: 'Jour inconnu : tapez le mois et l’année, mm/aaaa.',
  mois: 'Mois inconnu : tapez le jour et l’année, jj/aaaa.',
  'jour-mois': 'Jour et mois inconnus : tapez l’année, aaaa.',
  annee: 'Année incertaine : tapez une année de la décennie, aaaa.',
}

/** La partie inconnue se laisse vide, ou se remplit de 00, ?? ou xx. */
const INCONNU = '(?:[\\d?xX-]{0,2}/)?'
const FORMES: Record<Manque, RegExp> = {
  jour: new RegExp(`^${INCONNU}(\\d{2})/(\\d{4})$`),
  mois: new RegExp(`^(\\d{2})/${INCONNU}(\\d{4})$`),
  'jour-mois': new RegExp(`^${INCONNU}${INCONNU}(\\d{4})$`),
  annee: /^(?:(\d{2})\/(\d{2})\/)?(\d{3})[\d?xX]$/,
}

/**
 * La date que le RNIV prescrit : jour inconnu 01/MM/AAAA, mois inconnu JJ/01/AAAA, les deux
 * 31/12/AAAA, année incertaine la décennie. Une saisie d'une autre forme reste telle quelle.
 */
export function completerDate(saisie: string, manque: Manque): string {
  const trouve = FORMES[manque].exec(saisie)
  if (!trouve) return saisie
  const [, a = '', b = '', c = ''] = trouve
  if (manque === 'jour') return `01/${a}/${b}`
  if (manque === 'mois') return `${a}/01/${b}`
  if (manque === 'jour-mois') return `31/12/${a}`
  return a === '' ? `31/12/${c}0` : `${a}/${b}/${c}0`
}
