import { connect } from 'node:net'
import { creerIncident } from '../../serveur/incident.ts'
import { creerLecteurBlocs, encadrer } from './bloc.ts'

const ACQUITTEMENT_MAX = 256 * 1024

export interface DemandeEnvoi {
  hote: string
  port: number
  texte: string
  /** De la connexion à l'acquittement, en millisecondes. */
  delaiMs: number
  /** Abandonne l'envoi, connexion comprise. */
  signal: AbortSignal
}

/** Une connexion par message ; rend les octets de l'acquittement, ou lève un incident. */
export function envoyerMllp({ hote, port, texte, delaiMs, signal }: DemandeEnvoi): Promise<Buffer> {
  return new Promise((resoudre, rejeter) => {
    const lecteur = creerLecteurBlocs(ACQUITTEMENT_MAX)
    const socket = connect({ host: hote, port, signal }, () => socket.write(encadrer(texte)))
    const echouer = (code: string, message: string, cause?: unknown) => {
      clearTimeout(minuterie)
      socket.destroy()
      rejeter(creerIncident(code, message, cause))
    }
    const minuterie = setTimeout(
      () => echouer('delai', "Le système raccordé n'a pas répondu à temps."),
      delaiMs,
    )
    socket.on('data', (octets) => {
      const { messages, defaut } = lecteur.lire(octets)
      const [acquittement] = messages
      if (acquittement) {
        clearTimeout(minuterie)
        socket.destroy()
        resoudre(acquittement)
      } else if (defaut) echouer('acquittement-illisible', "L'acquittement reçu est illisible.")
    })
    socket.on('error', (cause) =>
      echouer('injoignable', 'Le système raccordé est injoignable.', cause),
    )
    socket.on('close', () => echouer('coupure', 'Le système raccordé a coupé sans acquitter.'))
  })
}
