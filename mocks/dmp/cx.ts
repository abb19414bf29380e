/** Un identifiant de patient au format CX : valeur et autorité (dmp.md §6 [V]). */
export interface Cx {
  valeur: string
  autorite: string
}

const FORME = /^([^^]+)\^\^\^&([\d.]+)&ISO(?:\^([A-Z]*))?(?:\^.*)?$/

/**
 * Lit un CX, `275126322074974^^^&1.2.250.1.213.1.4.8&ISO^NH` : seules la valeur et l'autorité comptent,
 * une date peut suivre (dmp.md §6 [V]). `null` quand la forme est fausse.
 */
export function lireCx(texte: string | null): Cx | null {
  const [, valeur, autorite] = FORME.exec(texte ?? '') ?? []
  return valeur && autorite ? { valeur, autorite } : null
}

/** Vrai quand les deux CX désignent le même patient : valeur et autorité. */
export const memePatient = (a: Cx | null, b: Cx | null): boolean =>
  a !== null && b !== null && a.valeur === b.valeur && a.autorite === b.autorite
