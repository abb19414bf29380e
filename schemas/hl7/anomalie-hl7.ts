import type { Anomalie, MarqueRegle } from '../anomalie.ts'

/** L'identité d'une règle ; la source dit où la lire. */
export interface Regle {
  regle: string
  source: string
  marque: MarqueRegle
}

/** Une valeur hostile peut peser des mégaoctets : la phrase est coupée. */
const LONGUEUR_MESSAGE = 300

/** Une anomalie d'un message HL7 ; `segment` est son rang à partir de 1, 0 quand il n'y en a pas. */
export function anomalieHl7(regle: Regle, message: string, segment = 0): Anomalie {
  const borne =
    message.length > LONGUEUR_MESSAGE ? `${message.slice(0, LONGUEUR_MESSAGE)}…` : message
  return { ...regle, message: borne, ligne: segment }
}
