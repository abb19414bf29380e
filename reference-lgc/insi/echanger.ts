import type { Compte } from '../comptes/compte.ts'
import type { OptionsInsi } from '../options.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { estIncident } from '../serveur/incident.ts'
import { identifierAppelant } from './appelant.ts'
import { instanceDe } from './instance.ts'
import { ACTIONS } from './operations.ts'
import type { ReponseInsi } from './reponse.ts'
import { ecrireEnveloppe, type Message } from './soap/enveloppe.ts'
import { lireReponse } from './soap/lire-reponse.ts'
import type { Transport } from './transport.ts'

/** Numéro fictif que le banc accepte. */
const IDAM_DEFAUT = 'HARN00000001'

/** Un aller-retour : ce qu'on en a compris, et ce qu'on a reçu. */
export interface Echange {
  reponse: ReponseInsi
  /** Réponse telle que reçue ; `null` quand rien n'est revenu. */
  brute: string | null
}

/**
 * Un seul aller-retour avec INSi ; une panne devient une réponse d'erreur, jamais une exception.
 */
export async function echanger(
  noyau: Noyau,
  { options, transport, version }: { options: OptionsInsi; transport: Transport; version: string },
  compte: Compte,
  demande: Omit<Message, 'assertions'> & { assertionVitale: string | null },
): Promise<Echange> {
  try {
    const temps = noyau.horloge.maintenant()
    const appelant = identifierAppelant(options, compte, temps)
    const assertions = [appelant.assertion, demande.assertionVitale].filter((a) => a !== null)
    const enveloppe = ecrireEnveloppe(
      { ...demande, assertions },
      {
        idam: options.idam ?? IDAM_DEFAUT,
        version,
        instance: instanceDe(noyau.base),
        emetteur: appelant.emetteur,
        temps,
      },
    )
    const brute = await transport.envoyer(ACTIONS[demande.operation], enveloppe)
    return { reponse: lireReponse(brute), brute }
  } catch (erreur) {
    return { reponse: reponseIncident(erreur), brute: null }
  }
}

/**
 * Ce que l'écran et le journal disent d'une panne ; une panne inattendue ne montre pas son détail.
 */
export function reponseIncident(erreur: unknown): ReponseInsi {
  if (estIncident(erreur))
    return { genre: 'erreur', code: erreur.codeIncident, message: erreur.message }
  return { genre: 'erreur', code: 'interne', message: "L'appel n'a pas pu être préparé." }
}
