import { readFileSync } from 'node:fs'
import { Agent } from 'node:https'
import type { OptionsApcv } from '../options.ts'
import { creerIncident } from '../serveur/incident.ts'
import { posterSoap } from '../serveur/poster-soap.ts'

const DELAI_MS = 10_000
const NOM = "Le service de l'appli carte Vitale"

export interface TransportApcv {
  envoyer(action: string, enveloppe: string): Promise<string>
  fermer(): void
}

/** HTTPS vers le service ApCV ; l'autorité n'est lue qu'au premier appel. */
export function creerTransport({ url, ca, delaiMs = DELAI_MS }: OptionsApcv): TransportApcv {
  const abandon = new AbortController()
  let agent: Agent | undefined
  return {
    envoyer: (action, enveloppe) => {
      agent ??= creerAgent(ca)
      return posterSoap(
        { nom: NOM, url, agent },
        { action, enveloppe },
        { delai: AbortSignal.timeout(delaiMs), abandon: abandon.signal },
      )
    },
    fermer: () => {
      abandon.abort()
      agent?.destroy()
    },
  }
}

function creerAgent(ca: string): Agent {
  try {
    return new Agent({ keepAlive: true, minVersion: 'TLSv1.2', ca: readFileSync(ca) })
  } catch (cause) {
    const message = "L'autorité du service de l'appli carte Vitale est introuvable sur ce poste."
    throw creerIncident('autorite-absente', message, cause)
  }
}
