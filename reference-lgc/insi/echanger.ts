import type { Compte } from '../comptes/compte.ts'
import type { OptionsInsi } from '../options.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { creerIncident, estIncident } from '../serveur/incident.ts'
import type { Acces } from './acces.ts'
import { identifierAppelant } from './appelant.ts'
import { instanceDe } from './instance.ts'
import { ACTIONS } from './operations.ts'
import { ecrireEnveloppe, type Message } from './soap/enveloppe.ts'
import { type TraceAcces, tracerAuthentification } from './trace-acces.ts'
import type { Transport } from './transport.ts'

/** Numéro fictif que le banc accepte. */
const IDAM_DEFAUT = 'HARN00000001'

/** Une panne, telle que l'écran et le journal la disent. */
export interface Panne {
  genre: 'erreur'
  code: string
  message: string
}

/** Un aller-retour : la réponse telle que reçue, ou la panne, et l'accès employé. */
export type Echange =
  | { brute: string; panne: null; acces: TraceAcces | null }
  | { brute: null; panne: Panne; acces: TraceAcces | null }

/** De quoi écrire et porter un message. */
export interface Poste {
  options: OptionsInsi
  transport: Transport
  version: string
  acces: Acces
}

/** Un seul aller-retour avec INSi ; une panne est rendue, jamais levée. */
export async function echanger(
  noyau: Noyau,
  { options, transport, version, acces }: Poste,
  compte: Compte | null,
  demande: Omit<Message, 'assertions'> & { assertionVitale: string | null },
): Promise<Echange> {
  const trace = tracerAuthentification(acces)
  try {
    const temps = noyau.horloge.maintenant()
    const appelant = identifierAppelant(acces, compte, temps)
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
    const brute = await transport.envoyer(acces, ACTIONS[demande.operation], enveloppe)
    return { brute, panne: null, acces: trace }
  } catch (erreur) {
    return { brute: null, panne: panneDe(erreur), acces: trace }
  }
}

/** Une panne inattendue ne montre pas son détail. */
export function panneDe(erreur: unknown): Panne {
  const { codeIncident: code, message } = estIncident(erreur)
    ? erreur
    : creerIncident('interne', "L'appel n'a pas pu être préparé.")
  return { genre: 'erreur', code, message }
}
