import { inflateRawSync, inflateSync } from 'node:zlib'
import { chiffreHexa, estBlanc } from './caracteres.ts'
import { estDictionnaire, estNom, estTableau, type FluxPdf, type ObjetPdf } from './objets.ts'
import { depredire } from './predire.ts'

type Resoudre = (objet: ObjetPdf | undefined) => ObjetPdf
type Decodeur = (octets: Buffer, max: number) => Buffer | null

const FILTRES_ABREGES: Readonly<Record<string, string>> = {
  Fl: 'FlateDecode',
  AHx: 'ASCIIHexDecode',
  A85: 'ASCII85Decode',
  RL: 'RunLengthDecode',
  LZW: 'LZWDecode',
  DCT: 'DCTDecode',
  CCF: 'CCITTFaxDecode',
}

function degonfler(octets: Buffer, max: number): Buffer | null {
  for (const lire of [inflateSync, inflateRawSync]) {
    try {
      return lire(octets, { maxOutputLength: max })
    } catch {
      // L'autre forme est essayée ; aucune des deux, le flux ne se lit pas.
    }
  }
  return null
}

function deHexa(octets: Buffer): Buffer | null {
  const chiffres: number[] = []
  for (const octet of octets) {
    if (octet === 0x3e) break
    if (estBlanc(octet)) continue
    const chiffre = chiffreHexa(octet)
    if (chiffre < 0) return null
    chiffres.push(chiffre)
  }
  const rendu = Buffer.alloc(Math.ceil(chiffres.length / 2))
  for (let rang = 0; rang < rendu.length; rang += 1)
    rendu[rang] = ((chiffres[rang * 2] ?? 0) << 4) | (chiffres[rang * 2 + 1] ?? 0)
  return rendu
}

/** Cinq signes de la base 85 valent quatre octets ; `z` en vaut quatre nuls. */
function de85(octets: Buffer): Buffer | null {
  const rendu: number[] = []
  let groupe: number[] = []
  const vider = (garder: number) => {
    const plein = [...groupe, ...new Array<number>(5 - groupe.length).fill(84)]
    const valeur = plein.reduce((total, signe) => total * 85 + signe, 0)
    const quatre = [valeur / 2 ** 24, valeur / 2 ** 16, valeur / 2 ** 8, valeur]
    rendu.push(...quatre.slice(0, garder).map((n) => Math.floor(n) & 0xff))
    groupe = []
  }
  for (const octet of octets) {
    if (octet === 0x7e) break
    if (estBlanc(octet)) continue
    if (octet === 0x7a && groupe.length === 0) {
      rendu.push(0, 0, 0, 0)
      continue
    }
    if (octet < 0x21 || octet > 0x75) return null
    groupe.push(octet - 0x21)
    if (groupe.length === 5) vider(4)
  }
  if (groupe.length > 1) vider(groupe.length - 1)
  return Buffer.from(rendu)
}

function deSeries(octets: Buffer, max: number): Buffer | null {
  const morceaux: Buffer[] = []
  let total = 0
  for (let place = 0; place < octets.length; ) {
    const longueur = octets[place] ?? 128
    if (longueur === 128) break
    const morceau =
      longueur < 128
        ? octets.subarray(place + 1, place + 2 + longueur)
        : Buffer.alloc(257 - longueur, octets[place + 1] ?? 0)
    place += longueur < 128 ? longueur + 2 : 2
    total += morceau.length
    if (total > max) return null
    morceaux.push(morceau)
  }
  return Buffer.concat(morceaux)
}

const DECODEURS: ReadonlyMap<string, Decodeur> = new Map<string, Decodeur>([
  ['FlateDecode', degonfler],
  ['ASCIIHexDecode', deHexa],
  ['ASCII85Decode', de85],
  ['RunLengthDecode', deSeries],
])

/** Les filtres d'un flux, dans l'ordre où ils se défont, noms entiers. */
export function filtresDe(flux: FluxPdf, resoudre: Resoudre): readonly string[] {
  const { entrees } = flux.dictionnaire
  const filtre = resoudre(entrees.get('Filter'))
  const liste = estTableau(filtre) ? filtre.elements.map(resoudre) : [filtre]
  return liste.filter(estNom).map(({ valeur }) => FILTRES_ABREGES[valeur] ?? valeur)
}

function parametres(flux: FluxPdf, rang: number, resoudre: Resoudre): (cle: string) => number {
  const lus = resoudre(flux.dictionnaire.entrees.get('DecodeParms'))
  const celui = estTableau(lus) ? resoudre(lus.elements[rang]) : lus
  return (cle) => {
    const valeur = estDictionnaire(celui) ? resoudre(celui.entrees.get(cle)) : null
    return typeof valeur === 'number' ? valeur : 0
  }
}

/**
 * Les données d'un flux, filtres défaits. `null` quand un filtre n'est pas de ceux qu'on lit (image, LZW), que
 * les données sont fautives, ou qu'elles gonflent au-delà de `max`.
 */
export function decoderFlux(
  flux: FluxPdf,
  { resoudre, max }: { resoudre: Resoudre; max: number },
): Buffer | null {
  let octets: Buffer | null = flux.source.subarray(flux.debut, flux.fin)
  for (const [rang, filtre] of filtresDe(flux, resoudre).entries()) {
    const decodeur = DECODEURS.get(filtre)
    octets = decodeur === undefined || octets === null ? null : decodeur(octets, max)
    if (octets === null) return null
    const de = parametres(flux, rang, resoudre)
    if (filtre !== 'FlateDecode' || de('Predictor') < 10) continue
    const pixel = Math.max(1, Math.ceil(((de('Colors') || 1) * (de('BitsPerComponent') || 8)) / 8))
    const colonnes = Math.ceil(
      ((de('Columns') || 1) * (de('Colors') || 1) * (de('BitsPerComponent') || 8)) / 8,
    )
    octets = depredire(octets, colonnes, pixel)
  }
  return octets !== null && octets.length <= max ? octets : null
}
