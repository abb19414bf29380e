import type { EtapeDefinie } from './lire-etapes.ts'

const echapper = (texte: string) => texte.replace(/[.*+?^$()[\]\\|]/g, '\\$&')

/** Les parenthèses d'une expression cucumber, une fois échappées : un texte facultatif. */
const FACULTATIF = /\\\(([^()]*)\\\)/g

/** Un mot d'une expression cucumber : `elle/il` est l'un ou l'autre, `né(e)` a un `e` ou non, `{date}` est n'importe quoi. */
function motif(mot: string): string {
  // Une barre échappée est une barre : « PDF\\/A-1 » n'est pas un choix.
  const choix = mot.split(/(?<!\\)\//).map((partie) =>
    echapper(partie.replaceAll('\\/', '/'))
      .replace(FACULTATIF, '(?:$1)?')
      .replace(/\{\w*\}/g, '.+?'),
  )
  return choix.length > 1 ? `(?:${choix.join('|')})` : (choix[0] ?? '')
}

/** Le poids d'un motif : ce qu'il fixe du texte. De deux étapes possibles, la plus précise est la bonne. */
const precision = (texte: string): number => texte.replace(/\{\w*\}/g, '').length

/** L'étape définie qu'un texte désigne ; `null` quand aucune ne lui convient. */
export type Reconnaisseur = (texte: string) => EtapeDefinie | null

/** Retrouve la définition d'une étape d'après son texte, sans charger cucumber. */
export function creerReconnaisseur(etapes: readonly EtapeDefinie[]): Reconnaisseur {
  const triees = [...etapes].sort((a, b) => precision(b.motif) - precision(a.motif))
  const regles = triees.map((etape) => ({
    etape,
    regle: new RegExp(`^${etape.motif.split(' ').map(motif).join(' ')}$`),
  }))
  return (texte) => regles.find(({ regle }) => regle.test(texte))?.etape ?? null
}
