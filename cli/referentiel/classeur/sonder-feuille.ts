import type { Remarque } from '../../../rem/import/types.ts'
import { lireAdresse, type Place } from './adresse.ts'
import { DERNIERE_LIGNE, LIMITES_CLASSEUR } from './limites.ts'

/** Une plage de cellules fusionnées. */
export interface Fusion {
  de: Place
  a: Place
}

/** Ce que le lecteur de cellules ne dit pas d'une feuille. */
export interface Sonde {
  fusions: readonly Fusion[]
  remarques: readonly Remarque[]
  /** Pourquoi la feuille est trop grande pour être lue. */
  refus: string | null
}

const BALISE = /<(?:\w+:)?(row|col|c|v|is|f|mergeCell)\b([^>]*)>/g

/** Numéros de lignes masquées cités dans la remarque. */
const CITEES = 10

const attribut = (attributs: string, nom: string): string =>
  new RegExp(`(?:^|\\s)${nom}\\s*=\\s*["']([^"']*)["']`).exec(attributs)?.[1] ?? ''

interface CelluleVue {
  adresse: string
  erreur: boolean
  formule: boolean
  valeur: boolean
}

/** Une formule sans valeur enregistrée et une valeur d'erreur se liraient comme une cellule vide. */
function remarquer({ adresse, erreur, formule, valeur }: CelluleVue): readonly Remarque[] {
  const ligne = lireAdresse(adresse)?.ligne ?? 0
  if (erreur) return [{ ligne, phrase: `cellule ${adresse} : valeur d’erreur, lue vide` }]
  if (!formule || valeur) return []
  return [
    {
      ligne,
      phrase: `cellule ${adresse} : formule sans valeur enregistrée, lue vide ; ouvrez et enregistrez le classeur`,
    },
  ]
}

function lireFusion(plage: string): readonly Fusion[] {
  const [de, a] = plage.split(':').map(lireAdresse)
  return de && a ? [{ de, a }] : []
}

const masquee = (attributs: string): boolean => /^(?:1|true)$/.test(attribut(attributs, 'hidden'))

/** Une même balise décrit plusieurs colonnes voisines. */
function etendue(attributs: string): number {
  const [debut, fin] = ['min', 'max'].map((nom) => Number(attribut(attributs, nom)))
  return fin !== undefined && debut !== undefined && fin >= debut ? fin - debut + 1 : 1
}

/** Ce qui est masqué se lit comme le reste : l'ANS l'a écrit, mais l'éditeur ne l'a pas sous les yeux. */
function direMasques(lignes: ReadonlySet<number>, colonnes: number): readonly Remarque[] {
  const citees = [...lignes].slice(0, CITEES)
  const reste = lignes.size - citees.length
  const suite = reste > 0 ? ` et ${reste} de plus` : ''
  return [
    ...(citees.length > 0
      ? [
          {
            ligne: citees[0] ?? 0,
            phrase: `lignes masquées, lues comme les autres : ${citees.join(', ')}${suite}`,
          },
        ]
      : []),
    ...(colonnes > 0
      ? [{ ligne: 0, phrase: `colonnes masquées, lues comme les autres : ${colonnes}` }]
      : []),
  ]
}

const tropGrande = ({ ligne, colonne }: Place): string | null => {
  const { rangees, colonnes } = LIMITES_CLASSEUR
  if (ligne > rangees) return `une feuille a plus de ${rangees} lignes`
  return colonne > colonnes ? `une feuille a plus de ${colonnes} colonnes` : null
}

/**
 * Parcourt le XML d'une feuille sans en bâtir l'arbre : une cellule à l'autre bout de la feuille
 * remplirait la mémoire du lecteur, une formule sans valeur y serait muette.
 */
export function sonderFeuille(xml: string): Sonde {
  const fusions: Fusion[] = []
  const remarques: Remarque[] = []
  let vue: CelluleVue = { adresse: '', erreur: false, formule: false, valeur: false }
  let refus: string | null = null
  const masquees = new Set<number>()
  let colonnesMasquees = 0
  let rangeeMasquee = false
  for (const [, balise, attributs = ''] of xml.matchAll(BALISE)) {
    if (balise === 'col' && masquee(attributs)) colonnesMasquees += etendue(attributs)
    if (balise === 'row') {
      rangeeMasquee = masquee(attributs)
      const ligne = Number(attribut(attributs, 'r') || 1)
      if (!(ligne <= DERNIERE_LIGNE)) refus ??= 'une feuille porte un numéro de ligne impossible'
    }
    if (balise === 'c') {
      remarques.push(...remarquer(vue))
      const erreur = attribut(attributs, 't') === 'e'
      vue = { adresse: attribut(attributs, 'r'), erreur, formule: false, valeur: false }
    }
    if (balise === 'f') vue.formule = true
    if (balise === 'v' || balise === 'is') {
      vue.valeur = true
      const place = lireAdresse(vue.adresse)
      refus ??= place === null ? null : tropGrande(place)
      if (rangeeMasquee && place !== null) masquees.add(place.ligne)
    }
    if (balise === 'mergeCell' && fusions.length < LIMITES_CLASSEUR.fusions) {
      fusions.push(...lireFusion(attribut(attributs, 'ref')))
    }
  }
  remarques.push(...remarquer(vue))
  remarques.push(...direMasques(masquees, colonnesMasquees))
  return { fusions, remarques, refus }
}
