import type { Socket } from 'node:net'
import type { Horloge } from '../contrat.ts'
import { adresseNue, creerFiltreAdresses } from './filtre-adresses.ts'

/** Une connexion coupée avant d'être servie. */
export interface ConnexionRefusee {
  id: number
  /** ISO 8601, heure du banc. */
  horodatage: string
  adresse: string
  /** Nom du serveur visé, `insi`. */
  serveur: string
  raison: string
}

/** Le contrôle d'entrée commun à tous les serveurs d'un banc ouvert au réseau. */
export interface Porte {
  /** Admet la connexion, ou la coupe et le note. */
  admettre(socket: Socket, serveur: string): boolean
  /** Les connexions coupées de rang supérieur à `depuis`, les plus anciennes d'abord. */
  refusees(depuis?: number): readonly ConnexionRefusee[]
}

/** Un balayage de ports ne doit pas remplir la mémoire. */
const REFUS_MAX = 500
const RAISON = 'adresse absente de la liste des clients autorisés (--autoriser)'

/**
 * Ouvre la porte d'un banc : chaque connexion d'une adresse absente de `autorises` est coupée et
 * notée, `surRefus` est appelé aussitôt. Une liste vide admet tout le monde.
 */
export function creerPorte(options: {
  autorises: readonly string[]
  horloge: Horloge
  surRefus?: ((refus: ConnexionRefusee) => void) | undefined
}): Porte {
  const admise = creerFiltreAdresses(options.autorises)
  const refus: ConnexionRefusee[] = []
  let dernier = 0
  return {
    admettre(socket, serveur) {
      const adresse = socket.remoteAddress ?? ''
      if (admise(adresse)) return true
      dernier += 1
      const note = {
        id: dernier,
        horodatage: options.horloge.maintenant().toISOString(),
        adresse: adresseNue(adresse),
        serveur,
        raison: RAISON,
      }
      refus.push(note)
      if (refus.length > REFUS_MAX) refus.shift()
      // Le client peut déjà avoir coupé : ce n'est pas une faute du banc.
      socket.on('error', () => undefined)
      socket.destroy()
      options.surRefus?.(note)
      return false
    },
    refusees: (depuis = 0) => refus.filter(({ id }) => id > depuis),
  }
}
