import type { DocumentPdf } from './document-pdf.ts'
import { ErreurPdf } from './erreur-pdf.ts'
import type { Jeton } from './lexeur.ts'
import { type Dictionnaire, estNom, type ObjetPdf } from './objets.ts'

/** Un opérateur d'un flux de contenu, avec ses opérandes simples : les tableaux et dictionnaires n'y sont pas. */
export interface Operation {
  operateur: string
  operandes: readonly Jeton[]
}

const OPERANDES_MAX = 1_000

const estMot = (jeton: Jeton, valeur: string): boolean =>
  typeof jeton === 'object' && jeton?.genre === 'mot' && jeton.valeur === valeur

/** Les données d'une image en ligne vont jusqu'au premier `EI` entre blancs. */
function finImageEnLigne(octets: Buffer, debut: number): number {
  for (
    let place = octets.indexOf('EI', debut);
    place >= 0;
    place = octets.indexOf('EI', place + 2)
  ) {
    const [avant, apres] = [octets[place - 1] ?? 32, octets[place + 2] ?? 32]
    if (avant <= 32 && apres <= 32) return place + 2
  }
  return octets.length
}

const OUVRANTS = new Set(['[', '<<'])
const FERMANTS = new Set([']', '>>'])

/**
 * Les opérations d'un flux de contenu. Une image en ligne donne `BI` avec ses clés et valeurs. Lève ErreurPdf
 * quand le contenu ne se lit pas.
 */
export function* lireContenu(octets: Buffer, pdf: DocumentPdf): Generator<Operation> {
  const lexeur = pdf.lexeur(octets)
  let operandes: Jeton[] = []
  for (let jeton = lexeur.suivant(); jeton !== null; jeton = lexeur.suivant()) {
    if (typeof jeton !== 'object' || jeton.genre !== 'mot') {
      if (operandes.length < OPERANDES_MAX) operandes.push(jeton)
      continue
    }
    if (OUVRANTS.has(jeton.valeur) || FERMANTS.has(jeton.valeur)) continue
    if (jeton.valeur === 'true' || jeton.valeur === 'false' || jeton.valeur === 'null') {
      operandes.push(jeton)
      continue
    }
    if (jeton.valeur === 'BI') {
      const cles: Jeton[] = []
      for (let suite = lexeur.suivant(); !estMot(suite, 'ID'); suite = lexeur.suivant()) {
        if (suite === null) throw new ErreurPdf('image en ligne sans ID', lexeur.position)
        if (cles.length < OPERANDES_MAX) cles.push(suite)
      }
      lexeur.position = finImageEnLigne(octets, lexeur.position)
      yield { operateur: 'BI', operandes: cles }
    } else yield { operateur: jeton.valeur, operandes }
    operandes = []
  }
}

/** La valeur du nom d'un opérande, ou `null`. */
export const nomOperande = (jeton: Jeton | undefined): string | null =>
  typeof jeton === 'object' && jeton !== null && jeton.genre === 'nom' ? jeton.valeur : null

/** La ressource nommée d'un genre (`Font`, `ExtGState`…), ou `null`. */
export function ressource(
  ressources: Dictionnaire,
  { genre, nom }: { genre: string; nom: string },
  pdf: DocumentPdf,
): ObjetPdf {
  const dictionnaire = pdf.resoudre(ressources.entrees.get(genre))
  if (dictionnaire === null || typeof dictionnaire !== 'object' || estNom(dictionnaire)) return null
  return dictionnaire.genre === 'dictionnaire' ? pdf.resoudre(dictionnaire.entrees.get(nom)) : null
}
