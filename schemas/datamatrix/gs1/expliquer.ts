import { type ChampExplique, dateEnClair } from '../explication.ts'
import { decoderGs1 } from './decoder.ts'
import { lieuGs1 } from './identifiants.ts'
import { lirePeremption } from './peremption.ts'
import type { ElementGs1 } from './types.ts'

function sensDuProduit(valeur: string): string {
  if (/^03400\d{9}$/.test(valeur)) return `CIP13 ${valeur.slice(1)}, médicament français`
  return 'GTIN, produit sans CIP13 français'
}

function sensDeLaDate(valeur: string, annee: number): string {
  const lue = lirePeremption(valeur, annee)
  if (lue === null) return 'n’est pas une date'
  const [an = 0, mois = 0, jour = 0] = lue.split('-').map(Number)
  const clair = dateEnClair(jour, mois, an) ?? lue
  return valeur.endsWith('00') ? `${clair} (jour 00 : fin du mois)` : clair
}

function sensDe({ identifiant, valeur, connu }: ElementGs1, annee: number): string {
  if (!connu) return 'identifiant inconnu, valeur gardée telle quelle'
  if (identifiant === '01') return sensDuProduit(valeur)
  if (['11', '15', '17'].includes(identifiant)) return sensDeLaDate(valeur, annee)
  if (identifiant === '10') return 'lot de fabrication, à reporter dans la note de vaccination'
  if (identifiant === '21') return 'numéro propre à cette boîte'
  return 'tel qu’écrit'
}

/** Explique chaque champ d'une boîte ; `annee` situe les dates à deux chiffres d'année dans leur siècle. */
export function expliquerGs1(texte: string, annee: number): readonly ChampExplique[] {
  return decoderGs1(texte).elements.map((element) => ({
    champ: lieuGs1(element.identifiant),
    valeur: element.valeur,
    sens: sensDe(element, annee),
  }))
}
