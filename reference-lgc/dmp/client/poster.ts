import { type Agent, request } from 'node:https'
import type { CorpsHttp } from '../mime/ecrire-multipart.ts'
import { type Issue, panne } from './issue.ts'

/** Un document de 20 Mo et son enveloppe, ou une liste de 500 documents ; jamais davantage. */
const REPONSE_MAX = 64 * 1024 * 1024

export interface Envoi extends CorpsHttp {
  url: string
  agent: Agent
  jeton?: string
  delaiMs: number
  abandon: AbortSignal
}

/** Une réponse entière, avec de quoi la lire. */
export interface ReponseHttp {
  contentType: string
  corps: Buffer
}

/** Un POST et sa réponse entière ; une réponse coupée est une panne, jamais un demi-document. */
export function poster(envoi: Envoi): Promise<Issue<ReponseHttp>> {
  const delai = AbortSignal.timeout(envoi.delaiMs)
  return new Promise((resoudre) => {
    const rater = (cause: unknown) => resoudre(direPanne(cause, delai.aborted))
    const demande = request(
      envoi.url,
      {
        method: 'POST',
        agent: envoi.agent,
        signal: AbortSignal.any([delai, envoi.abandon]),
        headers: {
          'content-type': envoi.contentType,
          'content-length': envoi.octets.length,
          'accept-encoding': 'identity',
          ...(envoi.jeton ? { authorization: `Bearer ${envoi.jeton}` } : {}),
        },
      },
      (reponse) => {
        const morceaux: Buffer[] = []
        let taille = 0
        reponse.on('data', (morceau: Buffer) => {
          morceaux.push(morceau)
          taille += morceau.length
          if (taille > REPONSE_MAX) {
            resoudre(panne('reponse-trop-grande', 'La réponse du DMP est trop grande.'))
            demande.destroy()
          }
        })
        reponse.on('error', rater)
        reponse.on('end', () => {
          if (!reponse.complete) return rater(new Error('réponse coupée'))
          const statut = reponse.statusCode ?? 0
          // 400 et 500 portent une faute SOAP, qui se lit ; les autres viennent d'avant le service.
          if (![200, 400, 500].includes(statut))
            return resoudre(
              panne(`http-${statut}`, `Le DMP n’est pas disponible (réponse ${statut}).`),
            )
          resoudre({
            valeur: {
              contentType: reponse.headers['content-type'] ?? '',
              corps: Buffer.concat(morceaux),
            },
          })
        })
      },
    )
    demande.on('error', rater)
    demande.end(envoi.octets)
  })
}

/** Le message ne reprend rien de la cause : elle peut nommer des fichiers du poste. */
function direPanne(cause: unknown, delaiDepasse: boolean) {
  if (delaiDepasse) return panne('delai-depasse', 'Le DMP n’a pas répondu à temps.')
  const code = (cause as NodeJS.ErrnoException).code ?? ''
  if (/CERT|SSL|TLS|SELF_SIGNED|ISSUER/.test(code))
    return panne(
      'connexion-refusee',
      'La connexion sécurisée au DMP a échoué. Vérifiez le certificat du cabinet ou la carte.',
    )
  return panne('injoignable', 'Le DMP n’est pas joignable.')
}
