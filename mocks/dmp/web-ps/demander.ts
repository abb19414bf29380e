import { Agent, request } from 'node:https'

const REPONSE_MAX = 256 * 1024
const DELAI_MS = 5000

/** Une demande du portail à Pro Santé Connect, de serveur à serveur. */
export interface DemandePortail {
  entetes?: Record<string, string>
  /** Absent : GET. */
  formulaire?: URLSearchParams
}

/** Appelle Pro Santé Connect et rend son JSON ; rejette s'il ne répond pas 200 par du JSON. */
export type Demander = (
  adresse: string,
  demande?: DemandePortail,
) => Promise<Record<string, unknown>>

/** Le canal arrière du portail ; `ca` est le PEM des autorités du banc. */
export function creerDemander(ca: string): Demander {
  const agent = new Agent({ ca, minVersion: 'TLSv1.2' })
  return (adresse, { entetes = {}, formulaire } = {}) =>
    new Promise((resoudre, rejeter) => {
      const demande = request(
        adresse,
        {
          agent,
          method: formulaire ? 'POST' : 'GET',
          signal: AbortSignal.timeout(DELAI_MS),
          headers: {
            accept: 'application/json',
            ...(formulaire ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
            ...entetes,
          },
        },
        (reponse) => {
          let texte = ''
          reponse.setEncoding('utf8').on('data', (morceau: string) => {
            texte += morceau
            if (texte.length > REPONSE_MAX) demande.destroy(new Error('réponse trop longue'))
          })
          reponse.on('end', () => {
            if (reponse.statusCode !== 200)
              return rejeter(new Error(`statut ${reponse.statusCode}`))
            try {
              resoudre(JSON.parse(texte) as Record<string, unknown>)
            } catch (cause) {
              rejeter(new Error('réponse non JSON', { cause }))
            }
          })
        },
      )
      demande.on('error', rejeter)
      demande.end(formulaire?.toString())
    })
}
