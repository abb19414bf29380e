import { GS, normaliser } from '../normaliser.ts'
import { CHAMPS_INS, estIdentifiantIns, type IdentifiantIns } from './champs.ts'
import type { BlocIns, DatamatrixIns } from './types.ts'

export const LONGUEUR_ENTETE = 26

/** Un Data Matrix ne porte pas plus de chiffres ; au-delà, le texte ne vient pas d'un symbole. */
export const CAPACITE_MAX = 3116

// Aucune valeur du format ne contient S suivi d'un chiffre : un identifiant s'y voit même sans GS.
const IDENTIFIANT_SUIVANT = /S[1-7]/

/** Fin de la valeur : le séparateur, l'identifiant suivant ou la fin du contenu. */
function finNaturelle(reste: string): number {
  const gs = reste.indexOf(GS)
  const suivant = IDENTIFIANT_SUIVANT.exec(reste)?.index ?? -1
  const bornes = [gs, suivant].filter((borne) => borne >= 0)
  return bornes.length === 0 ? reste.length : Math.min(...bornes)
}

function longueurValeur(reste: string, identifiant: IdentifiantIns | null): number {
  const fin = finNaturelle(reste)
  if (identifiant === null) return fin
  const { longueurMax, variable } = CHAMPS_INS[identifiant]
  if (fin <= longueurMax) return fin
  // Un champ variable trop long reste entier, sauf si un identifiant inconnu commence au maximum.
  const coupe = !variable || /^[A-Z]\d/.test(reste.slice(longueurMax))
  return coupe ? longueurMax : fin
}

/** Nombre de séparateurs qui se suivent à partir d'un rang. */
function compterGs(texte: string, debut: number): number {
  let fin = debut
  while (texte[fin] === GS) fin += 1
  return fin - debut
}

/** Les deux caractères de l'identifiant, un seul quand un identifiant connu commence au second. */
function lireIdentifiant(contenu: string, position: number): string {
  const deux = contenu.slice(position, position + 2)
  const suivant = contenu.slice(position + 1, position + 3)
  return !estIdentifiantIns(deux) && estIdentifiantIns(suivant) ? deux.slice(0, 1) : deux
}

function lireBloc(contenu: string, position: number): Omit<BlocIns, 'dernier'> {
  const ecrit = lireIdentifiant(contenu, position)
  const identifiant = estIdentifiantIns(ecrit) ? ecrit : null
  const reste = contenu.slice(position + ecrit.length)
  const valeur = reste.slice(0, longueurValeur(reste, identifiant))
  const separateurs = compterGs(reste, valeur.length)
  return { identifiant, ecrit, valeur, position, separateurs }
}

/**
 * Découpe le contenu d'un datamatrix INS, blocs dans n'importe quel ordre ; ne corrige et ne juge rien.
 * Ne lève jamais : un contenu étranger rend son début comme en-tête et ce qui suit en blocs inconnus
 * (ins.md §11 [V]). `substituts` remplace la liste des écritures de GS admises.
 */
export function decoderDatamatrixIns(brut: string, substituts?: readonly string[]): DatamatrixIns {
  const normalise = normaliser(brut, substituts)
  const contenu = normalise.contenu.slice(0, CAPACITE_MAX)
  const lus: Omit<BlocIns, 'dernier'>[] = []
  const separateursEntete = compterGs(contenu, LONGUEUR_ENTETE)
  let position = LONGUEUR_ENTETE + separateursEntete
  while (position < contenu.length) {
    const bloc = lireBloc(contenu, position)
    lus.push(bloc)
    position += bloc.ecrit.length + bloc.valeur.length + bloc.separateurs
  }
  const blocs = lus.map((bloc, rang) => ({ ...bloc, dernier: rang === lus.length - 1 }))
  return { brut, ...normalise, entete: contenu.slice(0, LONGUEUR_ENTETE), separateursEntete, blocs }
}

/** La valeur du premier bloc de cet identifiant, ou `null` quand il manque. */
export function valeurDe(lu: DatamatrixIns, identifiant: IdentifiantIns): string | null {
  return lu.blocs.find((bloc) => bloc.identifiant === identifiant)?.valeur ?? null
}
