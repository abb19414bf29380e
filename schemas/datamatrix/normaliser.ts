/** Séparateur de groupe, ASCII 29. */
export const GS = '\u001D'

/** Ce qu'une douchette en mode clavier écrit à la place de GS (ins.md §11 [V], liste [C]). */
export const SUBSTITUTS_GS = [
  '<GS>',
  '{GS}',
  '[GS]',
  '␝',
  '^]',
  '\\x1D',
  '\\x1d',
  '\\u001D',
] as const

interface ContenuNormalise {
  contenu: string
  prefixe: string | null
  substituts: readonly string[]
}

/**
 * Ôte ce qu'une douchette ajoute : préfixe de symbologie `]d1` ou `]d2`, retour à la ligne final, écritures
 * de remplacement du séparateur. Le reste n'est pas touché (ins.md §11 et §12 [V]).
 */
export function normaliser(
  brut: string,
  substitutsAdmis: readonly string[] = SUBSTITUTS_GS,
): ContenuNormalise {
  const sansFin = brut.replace(/^\uFEFF/, '').replace(/[\r\n]+$/, '')
  const prefixe = /^\]d[0-6]/.exec(sansFin)?.[0] ?? null
  const corps = prefixe ? sansFin.slice(prefixe.length) : sansFin
  const substituts = substitutsAdmis.filter((substitut) => corps.includes(substitut))
  const contenu = substituts.reduce((texte, substitut) => texte.replaceAll(substitut, GS), corps)
  return { contenu, prefixe, substituts }
}
