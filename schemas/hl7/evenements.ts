import { segmentDe, valeurDe } from './parcourir.ts'
import type { MessageHl7 } from './types.ts'

/**
 * Les messages que le banc sait juger, et la structure que MSH-9.3 leur donne : création et mise à
 * jour d'identité, changement de la liste des identifiants, résultat de laboratoire (IHE ITI-30).
 */
export const STRUCTURES = {
  'ADT^A28': 'ADT_A05',
  'ADT^A31': 'ADT_A05',
  'ADT^A47': 'ADT_A30',
  'ORU^R01': 'ORU_R01',
} as const
export type EvenementHl7 = keyof typeof STRUCTURES

const connus = Object.keys(STRUCTURES) as EvenementHl7[]

/** `ADT^A31`, ou `null` quand MSH-9 n'est aucun des messages jugés. */
export function evenementDe(message: MessageHl7): EvenementHl7 | null {
  const msh = segmentDe(message, 'MSH')
  const nom = `${valeurDe(msh, 9, 1)}^${valeurDe(msh, 9, 2)}`
  return connus.find((connu) => connu === nom) ?? null
}

/** Un message d'identité (ADT), seul à porter EVN. */
export const estIdentite = (message: MessageHl7): boolean =>
  evenementDe(message)?.startsWith('ADT') ?? false
