import { GS, normaliser } from '../normaliser.ts'
import { IDENTIFIANTS_GS1 } from './identifiants.ts'
import type { ContenuGs1, ElementGs1 } from './types.ts'

/** Un symbole de 144 × 144 n'en porte pas plus. */
const CAPACITE_MAX = 3116

/** L'identifiant au début du texte : deux chiffres, ou trois pour ceux qui en ont trois. */
function identifiantDe(texte: string): string {
  const deux = texte.slice(0, 2)
  const trois = texte.slice(0, 3)
  return IDENTIFIANTS_GS1[deux] === undefined && IDENTIFIANTS_GS1[trois] ? trois : deux
}

function lireElement(texte: string): Omit<ElementGs1, 'dernier'> {
  const identifiant = identifiantDe(texte)
  const connu = IDENTIFIANTS_GS1[identifiant]
  const reste = texte.slice(identifiant.length)
  const gs = reste.indexOf(GS)
  const fin = gs < 0 ? reste.length : gs
  // Un champ fixe s'arrête à sa longueur ; un champ variable ou inconnu, au séparateur.
  const longueur = connu && !connu.variable ? Math.min(fin, connu.longueurMax) : fin
  let separateurs = 0
  while (reste[longueur + separateurs] === GS) separateurs += 1
  return { identifiant, connu: connu !== undefined, valeur: reste.slice(0, longueur), separateurs }
}

/**
 * Découpe le contenu d'un GS1 DataMatrix (boîte de médicament, de vaccin), préfixe `]d2` et séparateur de
 * tête ôtés ; ne corrige et ne juge rien, ne lève jamais (ins.md §12 [V]).
 */
export function decoderGs1(brut: string): ContenuGs1 {
  const { contenu } = normaliser(brut)
  let reste = (contenu.startsWith(GS) ? contenu.slice(1) : contenu).slice(0, CAPACITE_MAX)
  const lus: Omit<ElementGs1, 'dernier'>[] = []
  while (reste.length > 0) {
    const element = lireElement(reste)
    lus.push(element)
    const pris = element.identifiant.length + element.valeur.length + element.separateurs
    reste = reste.slice(pris)
  }
  return { brut, elements: lus.map((lu, rang) => ({ ...lu, dernier: rang === lus.length - 1 })) }
}

/** La valeur du premier élément de cet identifiant, ou `null` quand il manque. */
export function valeurGs1(lu: ContenuGs1, identifiant: string): string | null {
  return lu.elements.find((element) => element.identifiant === identifiant)?.valeur ?? null
}
