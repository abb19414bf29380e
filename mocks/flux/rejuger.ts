import { lireMessageHl7 } from '../../schemas/hl7/lire-message.ts'
import { jugerMessageHl7 } from '../../schemas/hl7/regles/index.ts'
import { estEntier, type Rejuger } from '../rejugement/types.ts'

/** Elles portent sur les octets reçus ; le journal n'en garde que le texte. */
const SUR_LES_OCTETS = ['hl7.mllp', 'hl7.jeu-de-caracteres', 'hl7.taille']

/** Rejuge un message HL7 v2 que le logiciel a envoyé ; ceux du banc ne sont pas les siens. */
export const rejugerFlux: Rejuger = async ({ requete: { chemin, corps }, manquees }) => {
  if (chemin !== 'reçu du logiciel' || !estEntier(corps)) return null
  if (manquees.some((regle) => SUR_LES_OCTETS.includes(regle))) return null
  // Le journal met un segment par ligne.
  const lu = lireMessageHl7(corps.replaceAll('\n', '\r'))
  return {
    ecarts: 'anomalie' in lu ? [lu.anomalie] : jugerMessageHl7(lu.message),
    refaite: () => true,
  }
}
