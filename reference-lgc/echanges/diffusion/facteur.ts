import type { OptionsFlux } from '../../options.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { creerIncident, estIncident } from '../../serveur/incident.ts'
import { lireAcquittement } from '../hl7/lire-acquittement.ts'
import { tracerEnvoi } from '../journal/tracer.ts'
import { envoyerMllp } from '../mllp/envoyer.ts'
import { conclureMessage, type MessageSortant, noterEchec, prochainMessage } from './depot.ts'

/** Porte les messages un à un, dans l'ordre, et recommence tant que le destinataire ne répond pas. */
export interface Facteur {
  /** Il y a peut-être un message à porter, ou le destinataire est de nouveau là. */
  reveiller(): void
  /** Oublie la tournée en cours, sans rien écrire de plus. */
  abandonner(): void
  /** Abandonne, et ne repartira plus. */
  fermer(): void
}

const DELAI_MS = 10_000
const REPRISE_MIN_MS = 1_000
const REPRISE_MAX_MS = 60_000

export function creerFacteur(noyau: Noyau, options: OptionsFlux): Facteur {
  let tournee: AbortController | null = null
  let reprise: NodeJS.Timeout | undefined
  let echecs = 0
  let ferme = false

  /** Rend vrai quand le message a reçu une réponse, acceptation ou refus. */
  async function porter(message: MessageSortant, signal: AbortSignal): Promise<boolean> {
    const { hote, port, delaiMs = DELAI_MS } = options
    try {
      const octets = await envoyerMllp({ hote, port, texte: message.contenu, delaiMs, signal })
      if (signal.aborted) return false
      const ack = lireAcquittement(octets)
      if (ack.identifiant !== message.identifiant)
        throw creerIncident('autre-message', "L'acquittement reçu est celui d'un autre message.")
      const accepte = ack.code.endsWith('A')
      noyau.base.transaction(() => {
        conclureMessage(noyau.base, message.id, {
          etat: accepte ? 'acquitte' : 'refuse',
          raison: accepte ? null : `${ack.code} ${ack.raison}`.trim(),
        })
        tracerEnvoi(noyau, message, options, accepte ? 'acquitté' : `refusé (${ack.code})`)
      })
      return true
    } catch (erreur) {
      if (signal.aborted) return false
      if (!estIncident(erreur)) throw erreur
      noterEchec(noyau.base, message.id, erreur.message)
      return false
    }
  }

  async function faireTournee(signal: AbortSignal): Promise<void> {
    for (;;) {
      const message = signal.aborted ? null : prochainMessage(noyau.base, options)
      if (!message) return
      if (!(await porter(message, signal))) {
        if (!signal.aborted) programmerReprise()
        return
      }
      echecs = 0
    }
  }

  /** Le message en tête attend : de plus en plus longtemps, sans empêcher le logiciel de finir. */
  function programmerReprise(): void {
    const attente = Math.min(REPRISE_MIN_MS * 2 ** echecs, REPRISE_MAX_MS)
    echecs += 1
    reprise = setTimeout(reveiller, attente)
    reprise.unref()
  }

  function reveiller(): void {
    if (tournee || ferme) return
    clearTimeout(reprise)
    const enCours = new AbortController()
    tournee = enCours
    faireTournee(enCours.signal)
      .catch((erreur: unknown) => console.error('Erreur du logiciel', erreur))
      .finally(() => {
        if (tournee === enCours) tournee = null
      })
  }

  function abandonner(): void {
    clearTimeout(reprise)
    tournee?.abort()
    tournee = null
    echecs = 0
  }

  return {
    reveiller,
    abandonner,
    fermer() {
      ferme = true
      abandonner()
    },
  }
}
