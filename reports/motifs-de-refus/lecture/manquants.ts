import type { PreuveVisee, Recherche } from '../types.ts'
import type { Lecteur } from './ouvrir-lecteur.ts'

interface Demande {
  /** Ce que l'écran doit dire, et les mots qui le disent. */
  elements: readonly { quoi: string; motif: RegExp }[]
  observe(absents: string): string
  suite: string
}

/** Cherche des libellés dans ce que les écrans de chaque preuve disent ; une capture sans texte est douteuse. */
export function manquants(
  visees: readonly PreuveVisee[],
  lecteur: Pick<Lecteur, 'ecrans'>,
  { elements, observe, suite }: Demande,
): Recherche {
  const lues = visees.map((visee) => ({
    preuve: visee.preuve.preuve,
    texte: lecteur.ecrans(visee),
  }))
  const trouvailles = lues.flatMap(({ preuve, texte }) => {
    if (texte === null) return []
    const absents = elements.filter(({ motif }) => !motif.test(texte)).map(({ quoi }) => quoi)
    return absents.length > 0 ? [{ preuve, observe: observe(absents.join(', ')), suite }] : []
  })
  const lus = lues.filter(({ texte }) => texte !== null).length
  return { lus, trouvailles, douteux: lues.length - lus }
}
