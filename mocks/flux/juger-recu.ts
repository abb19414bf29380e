import type { Anomalie } from '../../schemas/anomalie.ts'
import { anomalieHl7 } from '../../schemas/hl7/anomalie-hl7.ts'
import { decoderHl7 } from '../../schemas/hl7/decoder.ts'
import { lireMessageHl7 } from '../../schemas/hl7/lire-message.ts'
import { jugerMessageHl7 } from '../../schemas/hl7/regles/index.ts'
import type { MessageHl7 } from '../../schemas/hl7/types.ts'
import type { CodeAcquittement } from './ecriture/ecrire-acquittement.ts'
import type { BlocMllp } from './mllp/decoupeur.ts'

/** Ce qu'un bloc reçu vaut : le message s'il se lit, ses écarts, et l'acquittement qu'il mérite. */
export interface BlocJuge {
  /** Texte reçu, tel qu'il se décode au mieux. */
  texte: string
  message: MessageHl7 | null
  code: CodeAcquittement
  raison: string
  ecarts: readonly Anomalie[]
}

const MLLP = { regle: 'hl7.mllp', source: 'HL7, protocole MLLP', marque: 'V' } as const

const MOTIFS: Record<Exclude<BlocMllp['genre'], 'message'>, string> = {
  'hors-bloc': 'Des octets sont arrivés hors d’un bloc MLLP (0x0B … 0x1C 0x0D).',
  inacheve: 'Un bloc MLLP n’est pas fini (0x1C 0x0D absents).',
  'trop-grand': 'Plus d’un mébioctet sans fin de bloc MLLP.',
}

/** Sans ceux-ci, un récepteur ne peut rien faire du message : il le refuse (AE). */
const REDHIBITOIRES = ['hl7.evenement', 'hl7.pid', 'hl7.nom-de-naissance', 'hl7.identifiant-local']

const rejeter = (texte: string, ecart: Anomalie): BlocJuge => ({
  texte,
  message: null,
  code: 'AR',
  raison: ecart.message,
  ecarts: [ecart],
})

/** Juge un bloc sur nos règles ; un écart qui laisse le message utilisable n'empêche pas AA. */
export function jugerRecu(bloc: BlocMllp): BlocJuge {
  if (bloc.genre !== 'message') {
    const octets = bloc.genre === 'trop-grand' ? Buffer.alloc(0) : bloc.octets
    return rejeter(octets.toString('latin1'), anomalieHl7(MLLP, MOTIFS[bloc.genre]))
  }
  const decode = decoderHl7(bloc.octets)
  if ('anomalie' in decode) return rejeter(bloc.octets.toString('latin1'), decode.anomalie)
  const { texte } = decode
  const lu = lireMessageHl7(texte)
  if ('anomalie' in lu) return rejeter(texte, lu.anomalie)
  const ecarts = jugerMessageHl7(lu.message)
  const refus = ecarts.find(({ regle }) => REDHIBITOIRES.includes(regle))
  const code = refus ? 'AE' : 'AA'
  return { texte, message: lu.message, code, raison: refus?.message ?? '', ecarts }
}
