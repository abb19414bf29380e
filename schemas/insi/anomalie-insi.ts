import type { Anomalie, MarqueRegle } from '../anomalie.ts'

export interface Regle {
  regle: string
  source: string
  marque: MarqueRegle
}

/** Une valeur hostile peut peser des mégaoctets : la phrase est coupée. */
const LONGUEUR_MESSAGE = 300

/** Une anomalie de valeur : le nom du trait et la phrase, sans ligne connue. */
export function anomalie(regle: Regle, message: string): Anomalie {
  const borne =
    message.length > LONGUEUR_MESSAGE ? `${message.slice(0, LONGUEUR_MESSAGE)}…` : message
  return { ...regle, message: borne, ligne: 0 }
}
