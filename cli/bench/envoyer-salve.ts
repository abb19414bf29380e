import { Agent, request } from 'node:https'

export interface Client {
  /** Envoie `nombre` messages et attend toutes les réponses ; rend les secondes écoulées. */
  envoyer(nombre: number): Promise<number>
  fermer(): void
}

export interface OptionsClient {
  url: string
  entetes: Record<string, string>
  message: () => string
  tls: { ca: string; cert: string; key: string }
}

/** Connexions ouvertes à la fois : de quoi occuper le serveur, comme un cabinet de quelques postes. */
const CONNEXIONS = 8

function un(options: OptionsClient, agent: Agent): Promise<void> {
  return new Promise((resoudre, rejeter) => {
    const demande = request(
      options.url,
      { method: 'POST', agent, headers: options.entetes },
      (reponse) => {
        reponse.resume()
        reponse.once('end', () =>
          reponse.statusCode === 200
            ? resoudre()
            : rejeter(new Error(`code HTTP ${reponse.statusCode}`)),
        )
      },
    )
    demande.once('error', rejeter)
    demande.end(options.message())
  })
}

/** Un client HTTPS à connexions gardées, avec certificat d’organisation. */
export function creerClient(options: OptionsClient): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNEXIONS, ...options.tls })
  return {
    async envoyer(nombre) {
      let reste = nombre
      const file = async () => {
        while (reste > 0) {
          reste -= 1
          await un(options, agent)
        }
      }
      const debut = performance.now()
      await Promise.all(Array.from({ length: CONNEXIONS }, file))
      return (performance.now() - debut) / 1000
    },
    fermer: () => agent.destroy(),
  }
}
