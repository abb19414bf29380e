import { type Agent, request } from 'node:https'
import { creerIncident, type Incident } from './incident.ts'

const REPONSE_MAX = 1024 * 1024

/** Un service distant, et le nom sous lequel ses pannes se disent. */
export interface ServiceSoap {
  nom: string
  url: string
  agent: Agent
}

/** Un POST, sa réponse entière en mémoire, et un seul délai pour le tout. */
export function posterSoap(
  { nom, url, agent }: ServiceSoap,
  { action, enveloppe }: { action: string; enveloppe: string },
  { delai, abandon }: { delai: AbortSignal; abandon: AbortSignal },
): Promise<string> {
  const corps = Buffer.from(enveloppe, 'utf8')
  return new Promise<string>((resoudre, rejeter) => {
    const rejeterIncident = (cause: unknown) => rejeter(incident(nom, cause, delai.aborted))
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
          else rejeter(creerIncident(`http-${statut}`, `${nom} a répondu par le statut ${statut}.`))
        })
      },
    )
    demande.on('error', rejeterIncident)
    demande.end(corps)
  })
}

/** Le message ne reprend rien de la cause : elle peut nommer des fichiers du poste. */
function incident(nom: string, cause: unknown, delaiDepasse: boolean): Incident {
  if (delaiDepasse) return creerIncident('delai-depasse', `${nom} n'a pas répondu à temps.`, cause)
  const { code } = cause as NodeJS.ErrnoException
  const tls = /CERT|SSL|TLS|SELF_SIGNED|ISSUER/.test(code ?? '')
  return tls
    ? creerIncident('connexion-refusee', `La connexion sécurisée à ${nom} a échoué.`, cause)
    : creerIncident('injoignable', `${nom} n'est pas joignable.`, cause)
}
