import { readFileSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import { rootCertificates } from 'node:tls'
import type { OptionsAnnuaire } from '../../options.ts'
import { estIncident } from '../../serveur/incident.ts'
import { type Bundle, lireBundle, type Ressource } from './bundle.ts'
import { echecFhir } from './echec.ts'

const DELAI_MS = 10_000
const REPONSE_MAX = 8 * 1024 * 1024
const PAGES_MAX = 5

/** L'API FHIR, interrogée par POST `_search` : les critères ne paraissent dans aucune adresse. */
export interface ClientFhir {
  /** Toutes les pages d'une recherche, au plus cinq. */
  chercher(
    type: 'Practitioner' | 'PractitionerRole',
    criteres: Record<string, string>,
  ): Promise<Ressource[]>
}

export function creerClientFhir(options: OptionsAnnuaire & { fhir: string }): ClientFhir {
  const { fhir, cle } = options
  const delaiMs = options.delaiMs ?? DELAI_MS
  // La passerelle a un certificat public ou de l'IGC-Santé : les deux se vérifient.
  const agent = new https.Agent({
    ca: [...rootCertificates, readFileSync(options.ca, 'utf8')],
    minVersion: 'TLSv1.2',
  })

  function demander(url: URL, corps: string | null): Promise<Bundle> {
    const local = url.protocol === 'http:' && url.hostname === '127.0.0.1'
    const client = local ? http : https
    return new Promise((resoudre, rejeter) => {
      const demande = client.request(
        url,
        {
          method: corps === null ? 'GET' : 'POST',
          signal: AbortSignal.timeout(delaiMs),
          headers: {
            accept: 'application/fhir+json',
            ...(cle ? { 'ESANTE-API-KEY': cle } : {}),
            ...(corps === null
              ? {}
              : {
                  'content-type': 'application/x-www-form-urlencoded',
                  'content-length': Buffer.byteLength(corps),
                }),
          },
          ...(local ? {} : { agent }),
        },
        (reponse) => lireReponse(reponse).then(resoudre, rejeter),
      )
      demande.on('error', (cause) => rejeter(traduire(cause)))
      demande.end(corps ?? undefined)
    })
  }

  return {
    async chercher(type, criteres) {
      const ressources: Ressource[] = []
      const corps = new URLSearchParams(criteres).toString()
      let bundle = await demander(new URL(`${fhir}/${type}/_search`), corps)
      for (let page = 1; ; page += 1) {
        ressources.push(...bundle.ressources)
        // Une page suivante se lit chez le même service, jamais ailleurs.
        if (!bundle.suite?.startsWith(`${fhir}/`) || page >= PAGES_MAX) return ressources
        bundle = await demander(new URL(bundle.suite), null)
      }
    },
  }
}

async function lireReponse(reponse: http.IncomingMessage): Promise<Bundle> {
  const statut = reponse.statusCode ?? 0
  const morceaux: Buffer[] = []
  let taille = 0
  try {
    for await (const morceau of reponse) {
      taille += (morceau as Buffer).length
      if (taille > REPONSE_MAX) throw echecFhir('illisible')
      morceaux.push(morceau as Buffer)
    }
  } catch (cause) {
    throw traduire(cause)
  }
  if (statut === 401 || statut === 403) throw echecFhir('cle')
  if (statut === 429) throw echecFhir('quota')
  if (statut >= 500) throw echecFhir('panne')
  if (statut !== 200) throw echecFhir('refus')
  return lireBundle(Buffer.concat(morceaux).toString('utf8'))
}

function traduire(cause: unknown): Error {
  if (estIncident(cause)) return cause
  const { code = '', name } = cause as NodeJS.ErrnoException
  if (name === 'TimeoutError' || name === 'AbortError') return echecFhir('delai', cause)
  return echecFhir(
    /CERT|SSL|TLS|SELF_SIGNED|ISSUER|ALTNAME/.test(code) ? 'certificat' : 'injoignable',
    cause,
  )
}
