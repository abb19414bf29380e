import { connect } from 'node:net'
import { creerDecoupeur } from './decoupeur.ts'

/** Le bloc reçu en réponse, ou pourquoi il n'y en a pas. */
export type ReponseMllp = { octets: Buffer } | { incident: string }

export interface EnvoiMllp {
  /** Adresse IP du logiciel ; 127.0.0.1 par défaut. */
  hote?: string | undefined
  port: number
  /** Octets tels qu'ils partent, marques MLLP comprises s'il doit y en avoir. */
  octets: Buffer
  /** Attente de la réponse, en millisecondes. */
  delaiMs: number
}

const REPONSE_MAX = 256 * 1024

/** Envoie des octets au logiciel et rend le premier bloc MLLP reçu ; un incident est une phrase. */
export function envoyerMllp({ hote, port, octets, delaiMs }: EnvoiMllp): Promise<ReponseMllp> {
  return new Promise((resoudre) => {
    const decoupeur = creerDecoupeur(REPONSE_MAX)
    const socket = connect({ port, host: hote ?? '127.0.0.1' }, () => socket.write(octets))
    const finir = (reponse: ReponseMllp) => {
      clearTimeout(minuterie)
      socket.destroy()
      resoudre(reponse)
    }
    const minuterie = setTimeout(
      () => finir({ incident: `Aucun acquittement en ${delaiMs} ms.` }),
      delaiMs,
    )
    socket.on('data', (recus) => {
      const [bloc] = decoupeur.ajouter(recus)
      if (!bloc) return
      finir(
        bloc.genre === 'message'
          ? { octets: bloc.octets }
          : { incident: 'La réponse n’est pas un bloc MLLP.' },
      )
    })
    socket.on('error', ({ message }) => finir({ incident: `Connexion impossible : ${message}.` }))
    socket.on('close', () => finir({ incident: 'Connexion fermée sans acquittement.' }))
  })
}
