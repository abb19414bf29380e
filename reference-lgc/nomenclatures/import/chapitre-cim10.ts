/** Dernière catégorie de chaque chapitre de la CIM-10, dans l'ordre (OMS, volume 1). */
const FINS = [
  ['B99', 'I'],
  ['D48', 'II'],
  ['D89', 'III'],
  ['E90', 'IV'],
  ['F99', 'V'],
  ['G99', 'VI'],
  ['H59', 'VII'],
  ['H95', 'VIII'],
  ['I99', 'IX'],
  ['J99', 'X'],
  ['K93', 'XI'],
  ['L99', 'XII'],
  ['M99', 'XIII'],
  ['N99', 'XIV'],
  ['O99', 'XV'],
  ['P96', 'XVI'],
  ['Q99', 'XVII'],
  ['R99', 'XVIII'],
  ['T98', 'XIX'],
  ['U99', 'XXII'],
  ['Y98', 'XX'],
  ['Z99', 'XXI'],
] as const

/** Le chapitre d'un code, ou rien quand ce n'en est pas un. */
export function chapitreCim10(code: string): readonly string[] {
  const [categorie] = /^[A-Z]\d\d/.exec(code) ?? []
  const chapitre = categorie && FINS.find(([fin]) => categorie <= fin)
  return chapitre ? [chapitre[1]] : []
}
