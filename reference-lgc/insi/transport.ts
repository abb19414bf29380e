import { readFileSync } from 'node:fs'
import { Agent } from 'node:https'
import type { OptionsInsi } from '../options.ts'
import { creerIncident } from '../serveur/incident.ts'
import { posterSoap } from '../serveur/poster-soap.ts'
import type { Acces } from './acces.ts'

/** Délai d'un échange quand l'exploitant n'en règle pas d'autre. */
export const DELAI_MS = 10_000

/** Porte une enveloppe jusqu'au service ; ne sait rien de son contenu. */
export interface Transport {
  /** Rend le corps de la réponse, faute SOAP comprise. */
  envoyer(acces: Acces, action: string, enveloppe: string): Promise<string>
  /** Abandonne les échanges en cours. */
  fermer(): void
}

/**
 * HTTPS vers INSi, avec notre certificat en mode certificat ; un délai couvre tout l'échange. Un
 * agent par certificat : une connexion ouverte sous l'un ne sert jamais à l'autre.
 */
export function creerTransport(options: OptionsInsi): Transport {
  const abandon = new AbortController()
  const agents = new Map<string, Agent>()
  const agentDe = (acces: Acces): Agent => {
    const nom = acces.authentification === 'certificat' ? (acces.certificat ?? '') : ''
    const agent = agents.get(nom) ?? creerAgent(options, acces)
    agents.set(nom, agent)
    return agent
  }
  return {
    envoyer: (acces, action, enveloppe) => {
      const agent = agentDe(acces)
      const delai = AbortSignal.timeout(options.delaiMs ?? DELAI_MS)
      const arret = { delai, abandon: abandon.signal }
      return posterSoap({ nom: 'INSi', url: options.url, agent }, { action, enveloppe }, arret)
    },
    fermer: () => {
      abandon.abort()
      for (const agent of agents.values()) agent.destroy()
    },
  }
}

/** Les fichiers ne sont lus qu'au premier appel : sans INSi, le logiciel démarre quand même. */
function creerAgent({ ca }: OptionsInsi, { authentification, certificat, cle }: Acces): Agent {
  try {
    const avecCertificat = authentification === 'certificat'
    return new Agent({
      keepAlive: true,
      minVersion: 'TLSv1.2',
      ca: readFileSync(ca),
      ...(avecCertificat && certificat ? { cert: readFileSync(certificat) } : {}),
      ...(avecCertificat && cle ? { key: readFileSync(cle) } : {}),
    })
  } catch (cause) {
    const message = "Le certificat d'accès à INSi est introuvable sur ce poste."
    throw creerIncident('certificat-absent', message, cause)
  }
}
