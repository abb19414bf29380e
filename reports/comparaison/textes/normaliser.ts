import type { IdentiteNeuve } from '../../campagne/types.ts'
import { relativiser } from './dates-relatives.ts'
import { MASQUES } from './masques.ts'

/** Ce qu'il faut savoir d'un passage pour comparer ses textes à ceux d'un autre. */
export interface Reperes {
  /** Jour de la campagne, `AAAA-MM-JJ`. */
  jour: string
  /** Les noms neufs que le logiciel a reçus : rendus à ceux du scénario. */
  identites: readonly IdentiteNeuve[]
}

/** Insécables comprises : l'espace d'une heure ou d'un nombre n'est pas un écart. */
const ESPACES = /[^\S\n]+/g

/** Un nom neuf, tel quel ou mot à mot, redevient celui que le scénario emploie. */
function rendreNoms(texte: string, identites: readonly IdentiteNeuve[]): string {
  const paires = identites.flatMap(({ demandee, donnee }) => {
    const [voulus, donnes] = [demandee.split(' '), donnee.split(' ')]
    const mots = donnes.map((mot, i) => [mot, voulus[i] ?? ''] as const)
    return [
      [donnee, demandee] as const,
      ...mots.filter(([mot, voulu]) => mot !== voulu && mot.length > 2),
    ]
  })
  return paires.reduce((rendu, [donne, voulu]) => rendu.replaceAll(donne, voulu), texte)
}

/** Le texte, débarrassé de ce qui change à chaque passage ; ce qui reste est ce que le logiciel dit. */
export function normaliser(texte: string, { jour, identites }: Reperes): string {
  const masque = MASQUES.reduce(
    (rendu, { motif, place }) => rendu.replace(motif, place),
    rendreNoms(texte, identites).replace(ESPACES, ' '),
  )
  return relativiser(masque, jour)
    .split('\n')
    .map((ligne) => ligne.trim())
    .filter((ligne) => ligne !== '')
    .join('\n')
}
