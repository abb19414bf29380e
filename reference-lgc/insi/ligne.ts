import type { Compte } from '../comptes/compte.ts'
import type { OptionsInsi } from '../options.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { creerIncident } from '../serveur/incident.ts'
import { choisirAcces } from './acces.ts'
import { type Echange, echanger } from './echanger.ts'
import type { Motif } from './motifs.ts'
import type { Message } from './soap/enveloppe.ts'
import { creerTransport } from './transport.ts'

/** Au nom de qui un message part, et pourquoi ; `compte` est absent d'un appel que nul ne porte. */
export interface Emetteur {
  compte: Compte | null
  motif: Motif
  assertionVitale: string | null
}

/** Un appel en route : il sait s'il a été abandonné entre-temps. */
export interface Communication {
  vivante(): boolean
  /** Lève `abandonne` quand l'appel n'a plus lieu d'être ; une panne, elle, est un échange. */
  envoyer(message: Omit<Message, 'assertions'>, emetteur: Emetteur): Promise<Echange>
}

/** La ligne du cabinet vers INSi. */
export interface Ligne {
  ouvrir(): Communication
  /** Oublie les communications en cours : leur fin n'écrira plus rien. */
  abandonner(): void
  fermer(): void
}

/** `epoque` distingue les communications d'avant un abandon. */
export function creerLigne(
  noyau: Noyau,
  { options, version }: { options: OptionsInsi; version: string },
): Ligne {
  let transport = creerTransport(options)
  let epoque = 0
  return {
    ouvrir: () => {
      const commencee = epoque
      const vivante = () => epoque === commencee
      return {
        vivante,
        envoyer: (message, { compte, motif, assertionVitale }) => {
          if (!vivante())
            return Promise.reject(creerIncident('abandonne', "L'appel a été abandonné."))
          const acces = choisirAcces(noyau, options, { compte, motif })
          const poste = { options, transport, version, acces }
          return echanger(noyau, poste, compte, { ...message, assertionVitale })
        },
      }
    },
    abandonner: () => {
      epoque += 1
      transport.fermer()
      transport = creerTransport(options)
    },
    fermer: () => {
      epoque += 1
      transport.fermer()
    },
  }
}
