import { Message } from 'node-hl7-client'
import { HL7_2_5 } from 'node-hl7-client/hl7'
import { type Correspondant, DOMAINE } from '../domaine.ts'
import { horodate } from './horodate.ts'

/** Ce qu'un en-tête dit : le genre du message, son identifiant, à qui, quand. */
export interface Entete {
  /** MSH-9 : message, événement, structure ; l'événement a trois caractères. */
  genre: readonly [string, string, string]
  identifiant: string
  destinataire: Correspondant
  maintenant: Date
}

/** Un message neuf, son MSH écrit : version 2.5, UTF-8 (ins.md §16). */
export function nouveauMessage({ genre, identifiant, destinataire, maintenant }: Entete): Message {
  const [nom, evenement, structure] = genre
  const message = new Message({
    specification: new HL7_2_5(),
    messageHeader: {
      msh_9_1: nom,
      msh_9_2: evenement,
      msh_9_3: structure,
      msh_10: identifiant,
      msh_11_1: 'P',
    },
  })
  message.set('MSH.3', DOMAINE.application)
  message.set('MSH.4', DOMAINE.etablissement)
  message.set('MSH.5', destinataire.application)
  message.set('MSH.6', destinataire.etablissement)
  message.set('MSH.7', horodate(maintenant))
  message.set('MSH.17', 'FRA')
  message.set('MSH.18', 'UNICODE UTF-8')
  return message
}

/** Le texte qui part : chaque segment, le dernier compris, finit par un retour chariot. */
export const rendreMessage = (message: Message): string => `${message.toString()}\r`
