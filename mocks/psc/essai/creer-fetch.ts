import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:https'

export interface FichiersTls {
  /** Autorités reconnues, PEM. */
  ca: string
  cert?: string
  cle?: string
}

type Recuperer = (adresse: string, init?: RequestInit) => Promise<Response>

/** Un `fetch` qui reconnaît notre autorité et présente un certificat, sans suivre les redirections. */
export function creerFetch({ ca, cert, cle }: FichiersTls): Recuperer & { fermer(): void } {
  const agent = new Agent({
    keepAlive: true,
    ca: readFileSync(ca),
    ...(cert && cle ? { cert: readFileSync(cert), key: readFileSync(cle) } : {}),
  })
  const recuperer: Recuperer = async (adresse, init) => {
    const demande = new Request(adresse, init)
    const corps = Buffer.from(await demande.arrayBuffer())
    return new Promise((resoudre, rejeter) => {
      const sortie = request(
        adresse,
        { agent, method: demande.method, headers: Object.fromEntries(demande.headers) },
        (reponse) => {
          const morceaux: Buffer[] = []
          reponse.on('data', (morceau: Buffer) => morceaux.push(morceau))
          reponse.on('error', rejeter)
          reponse.on('end', () => {
            const entetes = Object.entries(reponse.headers).flatMap(([nom, valeur]) =>
              [valeur ?? []].flat().map((une): [string, string] => [nom, une]),
            )
            const statut = reponse.statusCode ?? 0
            const contenu = statut === 204 || statut === 304 ? null : Buffer.concat(morceaux)
            resoudre(new Response(contenu, { status: statut, headers: entetes }))
          })
        },
      )
      sortie.on('error', rejeter)
      sortie.end(corps)
    })
  }
  return Object.assign(recuperer, { fermer: () => agent.destroy() })
}
