import type { IdNomenclature } from '../nomenclature.ts'
import { decoderTexte } from './decoder.ts'
import { estBdpm, lireBdpm } from './lire-bdpm.ts'
import { estCim10Atih, lireCim10Atih } from './lire-cim10-atih.ts'
import { estClaml, lireClaml } from './lire-claml.ts'
import { lireTableau } from './lire-tableau.ts'
import { FichierRefuse, type TableLue } from './lu.ts'
import { ranger } from './nettoyer.ts'

/** LOINC entier compte 110 000 lignes ; au-delà, ce n'est pas une nomenclature. */
const CODES_MAX = 200_000

const FORMES = [
  { nom: 'LIBCIM10MULTI.TXT de l’ATIH', est: estCim10Atih, lire: lireCim10Atih, pour: 'cim10' },
  { nom: 'CIS_bdpm.txt de la BDPM', est: estBdpm, lire: lireBdpm, pour: 'medicaments' },
  { nom: 'ClaML', est: estClaml, lire: lireClaml, pour: null },
] as const

/** Un code de chaque nomenclature, pour ne pas ranger une table sous le nom d'une autre. */
const FORME_DES_CODES: Record<IdNomenclature, RegExp> = {
  cim10: /^[A-Z]\d\d/,
  cisp2: /^-?[A-Z]?\d\d$/,
  ccam: /^[A-Z]{4}\d{3}/,
  'loinc-bio': /^\d{1,7}-\d$/,
  atc: /^[A-Z](?:\d\d(?:[A-Z](?:[A-Z](?:\d\d)?)?)?)?$/,
  medicaments: /^\d{8}$/,
}

/** Ce que le fichier officiel donne, quelle qu'en soit la forme ; lève `FichierRefuse`. */
export function lireFichier(id: IdNomenclature, octets: Uint8Array): TableLue {
  const texte = decoderTexte(octets)
  if (texte.includes('\u0000'))
    throw new FichierRefuse('Ce fichier n’est pas du texte : décompressez l’archive d’abord.')
  const forme = FORMES.find(({ est }) => est(texte))
  if (forme?.pour && forme.pour !== id)
    throw new FichierRefuse(`Ce fichier est un ${forme.nom} : choisissez l’autre nomenclature.`)
  const bruts = forme ? forme.lire(texte) : lireTableau(texte)
  if (bruts.length > CODES_MAX)
    throw new FichierRefuse(`Ce fichier a plus de ${CODES_MAX.toLocaleString('fr-FR')} lignes.`)
  const { codes, laissees } = ranger(id, bruts)
  const reconnus = bruts.filter(({ code }) => FORME_DES_CODES[id].test(code.trim())).length
  if (reconnus < bruts.length / 2 || reconnus === 0)
    throw new FichierRefuse(
      'Ces codes n’ont pas la forme de cette nomenclature : rien n’est importé, vérifiez le fichier choisi.',
    )
  return { codes, laissees, forme: forme?.nom ?? 'tableau à colonnes nommées' }
}
