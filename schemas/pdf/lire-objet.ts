import { analyserObjet } from './analyser.ts'
import { ErreurPdf } from './erreur-pdf.ts'
import type { Lexeur } from './lexeur.ts'
import { estDictionnaire, type FluxPdf, type ObjetPdf } from './objets.ts'

/** Un objet indirect, là où il est écrit. */
export interface ObjetIndirect {
  numero: number
  generation: number
  /** Place du premier octet ; celle du flux qui le contient pour un objet comprimé. */
  position: number
  /** Écrit entre `obj` et `endobj`, chacun à sa place (ISO 19005-1 §6.1.8). */
  forme: boolean
  valeur: ObjetPdf
}

/** Rend la longueur d'un flux, indirecte ou non ; `null` quand ce n'est pas un nombre. */
export type LongueurDe = (objet: ObjetPdf | undefined) => number | null

const FIN_DE_LIGNE = (octet: number | undefined): boolean => octet === 10 || octet === 13

/** Place de `endstream` : celle que `Length` annonce, ou la première qui suit. */
function finDuFlux(octets: Buffer, debut: number, longueur: number | null): number {
  if (longueur !== null && longueur >= 0 && debut + longueur <= octets.length) {
    const suite = octets.toString('latin1', debut + longueur, debut + longueur + 12)
    if (/^(\r\n|\r|\n)?endstream/.test(suite)) return debut + longueur
  }
  const cherche = octets.indexOf('endstream', debut)
  if (cherche < 0) throw new ErreurPdf('flux sans endstream', debut)
  // La fin de ligne qui précède le mot n'est pas de la donnée.
  if (octets[cherche - 1] === 10) return octets[cherche - 2] === 13 ? cherche - 2 : cherche - 1
  return octets[cherche - 1] === 13 ? cherche - 1 : cherche
}

function lireFlux(octets: Buffer, apresMot: number, objet: ObjetPdf, de: LongueurDe): FluxPdf {
  if (!estDictionnaire(objet)) throw new ErreurPdf('flux sans dictionnaire', apresMot)
  const ouvert = octets[apresMot] === 10 || (octets[apresMot] === 13 && octets[apresMot + 1] === 10)
  let debut = apresMot
  if (octets[debut] === 13) debut += 1
  if (octets[debut] === 10) debut += 1
  const longueur = de(objet.entrees.get('Length'))
  const fin = finDuFlux(octets, debut, longueur)
  const mot = octets.indexOf('endstream', fin)
  return {
    genre: 'flux',
    dictionnaire: objet,
    debut,
    fin,
    longueur,
    ouvert,
    ferme: mot > fin && FIN_DE_LIGNE(octets[mot - 1]),
    source: octets,
  }
}

/** Lit `n g obj … endobj` à une place. Lève ErreurPdf quand rien de tel n'y est. */
export function lireObjet(
  octets: Buffer,
  {
    lexeur,
    profondeur,
    longueurDe,
  }: { lexeur: Lexeur; profondeur: number; longueurDe: LongueurDe },
): ObjetIndirect {
  lexeur.passerBlancs()
  const position = lexeur.position
  const tete = /^(\d{1,10}) +(\d{1,5}) +obj/.exec(
    octets.toString('latin1', position, position + 40),
  )
  const [numero, generation, mot] = [lexeur.suivant(), lexeur.suivant(), lexeur.suivant()]
  if (typeof numero !== 'number' || typeof generation !== 'number')
    throw new ErreurPdf('numéro d’objet absent', position)
  if (typeof mot !== 'object' || mot?.genre !== 'mot' || mot.valeur !== 'obj')
    throw new ErreurPdf('mot obj absent', position)
  const avant = position === 0 || FIN_DE_LIGNE(octets[position - 1])
  const apres = FIN_DE_LIGNE(octets[lexeur.position])
  let valeur = analyserObjet(lexeur, profondeur)
  lexeur.passerBlancs()
  const suite = lexeur.position
  if (octets.toString('latin1', suite, suite + 6) === 'stream') {
    const flux = lireFlux(octets, suite + 6, valeur, longueurDe)
    valeur = flux
    lexeur.position = octets.indexOf('endstream', flux.fin) + 'endstream'.length
  }
  lexeur.passerBlancs()
  const place = lexeur.position
  const ferme =
    octets.toString('latin1', place, place + 6) === 'endobj' && FIN_DE_LIGNE(octets[place - 1])
  const forme = avant && apres && ferme && tete !== null && FIN_DE_LIGNE(octets[place + 6])
  return { numero, generation, position, forme, valeur }
}
