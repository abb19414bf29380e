import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:https'
import type { OptionsInsi } from '../options.ts'
import { creerIncident, type Incident } from '../serveur/incident.ts'

/** Délai d'un échange quand l'exploitant n'en règle pas d'autre. */
export const DELAI_MS = 10_000
const REPONSE_MAX = 1024 * 1024

/** Porte une enveloppe jusqu'au service ; ne sait rien de son contenu. */
export interface Transport {
  /** Rend le corps de la réponse, faute SOAP comprise. */
  envoyer(action: string, enveloppe: string): Promise<string>
  /** Abandonne les échanges en cours. */
  fermer(): void
}

/** HTTPS vers INSi, avec notre certificat en mode certificat ; un délai couvre tout l'échange. */
export function creerTransport(options: OptionsInsi): Transport {
  const abandon = new AbortController()
  let agent: Agent | undefined
  return {
    envoyer: (action, enveloppe) => {
      agent ??= creerAgent(options)
      const delai = AbortSignal.timeout(options.delaiMs ?? DELAI_MS)
      return echanger(options.url, agent, action, enveloppe, delai, abandon.signal)
    },
    fermer: () => {
      abandon.abort()
      agent?.destroy()
    },
  }
}

/** Les fichiers ne sont lus qu'au premier appel : sans INSi, le logiciel démarre quand même. */
function creerAgent({ ca, authentification, certificat, cle }: OptionsInsi): Agent {
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

/** Un POST, sa réponse entière en mémoire, et un seul délai pour le tout. */
function echanger(
  url: string,
  agent: Agent,
  action: string,
  enveloppe: string,
  delai: AbortSignal,
  abandon: AbortSignal,
): Promise<string> {
  const corps = Buffer.from(enveloppe, 'utf8')
  return new Promise<string>((resoudre, rejeter) => {
    const rejeterIncident = (cause: unknown) => rejeter(incident(cause, delai.aborted))
    const demande = request(
      url,
      {
        method: 'POST',
        agent,
        signal: AbortSignal.any([delai, abandon]),
        headers: {
          'content-type': `application/soap+xml; charset=utf-8; action="${action}"`,
          'content-length': corps.length,
        },
      },
      (reponse) => {
        const morceaux: Buffer[] = []
        let taille = 0
        reponse.on('data', (morceau: Buffer) => {
          morceaux.push(morceau)
          taille += morceau.length
          if (taille > REPONSE_MAX) demande.destroy(new Error('réponse trop grande'))
        })
        reponse.on('error', rejeterIncident)
        reponse.on('end', () => {
          const texte = Buffer.concat(morceaux).toString('utf8')
          const statut = reponse.statusCode ?? 0
          // 500 porte une faute SOAP, qui se lit ; les autres statuts viennent d'avant le service.
          if (statut === 200 || statut === 500) resoudre(texte)
          else rejeter(creerIncident(`http-${statut}`, `INSi a répondu par le statut ${statut}.`))
        })
      },
    )
    demande.on('error', rejeterIncident)
    demande.end(corps)
  })
}

/** Le message ne reprend rien de la cause : elle peut nommer des fichiers du poste. */
function incident(cause: unknown, delaiDepasse: boolean): Incident {
  if (delaiDepasse) return creerIncident('delai-depasse', "INSi n'a pas répondu à temps.", cause)
  const { code } = cause as NodeJS.ErrnoException
  const tls = /CERT|SSL|TLS|SELF_SIGNED|ISSUER/.test(code ?? '')
  return tls
    ? creerIncident('connexion-refusee', 'La connexion sécurisée à INSi a échoué.', cause)
    : creerIncident('injoignable', "INSi n'est pas joignable.", cause)
}
