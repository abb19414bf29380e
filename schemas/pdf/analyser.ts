import { ErreurPdf } from './erreur-pdf.ts'
import type { Jeton, Lexeur } from './lexeur.ts'
import type { Dictionnaire, ObjetPdf } from './objets.ts'

const MOTS: ReadonlyMap<string, ObjetPdf> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
])

const estMot = (jeton: Jeton, valeur: string): boolean =>
  typeof jeton === 'object' && jeton?.genre === 'mot' && jeton.valeur === valeur

const estEntier = (jeton: Jeton): jeton is number =>
  typeof jeton === 'number' && Number.isInteger(jeton) && jeton >= 0

/** `12 0 R` se lit comme trois jetons ; tout autre nombre rend les deux suivants. */
function lireNombre(lexeur: Lexeur, numero: number): ObjetPdf {
  const retour = lexeur.position
  if (estEntier(numero)) {
    const generation = lexeur.suivant()
    if (estEntier(generation) && estMot(lexeur.suivant(), 'R'))
      return { genre: 'reference', numero, generation }
  }
  lexeur.position = retour
  return numero
}

function lireTableau(lexeur: Lexeur, reste: number): ObjetPdf {
  const elements: ObjetPdf[] = []
  for (;;) {
    const jeton = lexeur.suivant()
    if (estMot(jeton, ']')) return { genre: 'tableau', elements }
    elements.push(lireDe(lexeur, jeton, reste - 1))
  }
}

function lireDictionnaire(lexeur: Lexeur, reste: number): Dictionnaire {
  const entrees = new Map<string, ObjetPdf>()
  for (;;) {
    const cle = lexeur.suivant()
    if (estMot(cle, '>>')) return { genre: 'dictionnaire', entrees }
    if (typeof cle !== 'object' || cle?.genre !== 'nom')
      throw new ErreurPdf('clé de dictionnaire qui n’est pas un nom', lexeur.position)
    entrees.set(cle.valeur, lireDe(lexeur, lexeur.suivant(), reste - 1))
  }
}

function lireDe(lexeur: Lexeur, jeton: Jeton, reste: number): ObjetPdf {
  if (reste < 0) throw new ErreurPdf('objets trop emboîtés', lexeur.position)
  if (jeton === null) throw new ErreurPdf('fin du fichier au milieu d’un objet', lexeur.position)
  if (typeof jeton === 'number') return lireNombre(lexeur, jeton)
  if (jeton.genre !== 'mot') return jeton
  if (jeton.valeur === '[') return lireTableau(lexeur, reste)
  if (jeton.valeur === '<<') return lireDictionnaire(lexeur, reste)
  const constante = MOTS.get(jeton.valeur)
  if (constante === undefined)
    throw new ErreurPdf(`« ${jeton.valeur.slice(0, 20)} » n’est pas un objet`, lexeur.position)
  return constante
}

/** Lit un objet ; lève ErreurPdf quand il n'est pas formé, ou trop emboîté. */
export const analyserObjet = (lexeur: Lexeur, profondeur: number): ObjetPdf =>
  lireDe(lexeur, lexeur.suivant(), profondeur)
