import type { Anomalie } from '../anomalie.ts'
import { anomalieHl7 } from './anomalie-hl7.ts'
import { OCTETS_MAX } from './limites.ts'

type Decodage = { texte: string; charset: string } | { anomalie: Anomalie }

const REGLE = {
  regle: 'hl7.jeu-de-caracteres',
  source: 'ins.md §16 ; exemples S5',
  marque: 'V',
} as const
const TAILLE = { regle: 'hl7.taille', source: 'limite du banc', marque: 'C' } as const

/** Le jeu de caractères de chaque valeur de MSH-18 que le banc sait lire. */
const DECODEURS: Record<string, string> = {
  'UNICODE UTF-8': 'utf-8',
  UNICODE: 'utf-8',
  '8859/1': 'latin1',
  '8859/15': 'iso-8859-15',
}

/** MSH-18, lu sur les octets mêmes : il faut le connaître avant de décoder. */
function charsetAnnonce(octets: Uint8Array): string {
  const entete =
    new TextDecoder('latin1').decode(octets.subarray(0, 2_000)).split(/[\r\n]/)[0] ?? ''
  return (entete.split(entete[3] ?? '|')[17] ?? '').split('~')[0]?.trim() ?? ''
}

/**
 * Décode un message selon MSH-18 ; sans lui, l'UTF-8 est supposé. Rend l'anomalie quand le jeu est
 * inconnu, quand les octets ne lui obéissent pas, ou au-delà d'un mébioctet.
 */
export function decoderHl7(octets: Uint8Array): Decodage {
  if (octets.length > OCTETS_MAX)
    return { anomalie: anomalieHl7(TAILLE, `Message de plus de ${OCTETS_MAX} octets, non lu.`) }
  const charset = charsetAnnonce(octets)
  const decodeur = charset === '' ? 'utf-8' : DECODEURS[charset]
  if (decodeur === undefined)
    return { anomalie: anomalieHl7(REGLE, `MSH-18 vaut « ${charset} », jeu inconnu du banc.`) }
  try {
    return { texte: new TextDecoder(decodeur, { fatal: true }).decode(octets), charset }
  } catch {
    const annonce = charset === '' ? 'l’UTF-8, supposé sans MSH-18' : `« ${charset} »`
    return { anomalie: anomalieHl7(REGLE, `Les octets reçus ne sont pas de ${annonce}.`) }
  }
}
