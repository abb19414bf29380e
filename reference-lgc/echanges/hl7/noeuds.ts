import type { HL7Node, Message } from 'node-hl7-client'

/** Les segments d'un nom, dans l'ordre. */
export const segmentsDe = (message: Message, nom: string): readonly HL7Node[] =>
  message.get(nom).toArray()

/** Les répétitions d'un champ d'un segment. */
export const repetitionsDe = (segment: HL7Node | undefined, champ: number): readonly HL7Node[] =>
  segment?.get(String(champ)).toArray() ?? []

/** Une composante d'une répétition, et sa sous-composante ; vide quand l'une manque. */
export function composanteDe(repetition: HL7Node | undefined, rang: number, sousRang = 1): string {
  const composante = repetition?.get(rang - 1)
  const valeur = composante?.get(sousRang - 1).toString() ?? ''
  return valeur.trim()
}

/** La première valeur d'un champ ; vide quand il manque. */
export const champDe = (segment: HL7Node | undefined, champ: number, rang = 1): string =>
  composanteDe(repetitionsDe(segment, champ)[0], rang)
