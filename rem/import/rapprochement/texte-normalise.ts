/** Un texte réduit à ses mots, sans casse, accent ni ponctuation. */
export function texteNormalise(texte: string): string {
  return texte
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
}

/** Les mots qui portent le sens : les courts, articles et prépositions, sont partout. */
const motsDe = (texte: string): ReadonlySet<string> =>
  new Set(
    texteNormalise(texte)
      .split(' ')
      .filter((mot) => mot.length > 3),
  )

/** Part des mots que deux textes partagent, de 0 à 1 (coefficient de Dice). */
export function ressemblance(un: string, autre: string): number {
  const siens = motsDe(un)
  const autres = motsDe(autre)
  if (siens.size === 0 || autres.size === 0) return 0
  const communs = [...siens].filter((mot) => autres.has(mot)).length
  return (2 * communs) / (siens.size + autres.size)
}
