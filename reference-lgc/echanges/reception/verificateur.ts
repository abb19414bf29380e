import type { AppelsInsi } from '../../insi/appels.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { lireRecu, noterVerification, verificationsDues } from './depot.ts'
import { AUTEUR_AUTOMATIQUE } from './message-recu.ts'

/** Fait vérifier par INSi les INS reçues ; une panne se réessaie, elle n'est jamais un refus. */
export interface Verificateur {
  /** Vérifie l'INS d'un message, pour cet auteur ; se tient quand la réponse est notée. */
  verifier(id: number, auteur?: string): Promise<void>
  /** Reprend les vérifications restées sans réponse. */
  reprendre(): void
  abandonner(): void
}

const REPRISE_MIN_MS = 5_000
const REPRISE_MAX_MS = 300_000

/** `apres` reçoit chaque message dont INSi a dit quelque chose, panne comprise. */
export function creerVerificateur(
  noyau: Noyau,
  appels: Pick<AppelsInsi, 'verifier'>,
  apres: (id: number) => void,
): Verificateur {
  const enCours = new Map<number, Promise<void>>()
  let epoque = 0
  let echecs = 0
  let reprise: NodeJS.Timeout | undefined

  async function demander(id: number, auteur: string, commencee: number): Promise<void> {
    const message = lireRecu(noyau.base, id)
    if (!message?.ins) return
    const resultat = await appels.verifier({
      ins: message.ins,
      traits: message.identite,
      patientId: message.patientId,
      auteur,
      motif: 'flux-recu',
    })
    if (epoque !== commencee) return
    const { genre, code } = resultat
    noterVerification(noyau, id, {
      verification: genre,
      code,
      message: genre === 'incident' ? resultat.message : null,
    })
    if (genre === 'incident') programmerReprise()
    else echecs = 0
    apres(id)
  }

  function verifier(id: number, auteur = AUTEUR_AUTOMATIQUE): Promise<void> {
    const deja = enCours.get(id)
    if (deja) return deja
    const commencee = epoque
    const demande = demander(id, auteur, commencee)
      .catch((erreur: unknown) => console.error('Erreur du logiciel', erreur))
      .finally(() => {
        if (epoque === commencee) enCours.delete(id)
      })
    enCours.set(id, demande)
    return demande
  }

  function reprendre(): void {
    clearTimeout(reprise)
    reprise = undefined
    for (const id of verificationsDues(noyau.base)) void verifier(id)
  }

  function programmerReprise(): void {
    if (reprise) return
    const attente = Math.min(REPRISE_MIN_MS * 2 ** echecs, REPRISE_MAX_MS)
    echecs += 1
    reprise = setTimeout(reprendre, attente)
    reprise.unref()
  }

  return {
    verifier,
    reprendre,
    abandonner() {
      epoque += 1
      echecs = 0
      clearTimeout(reprise)
      reprise = undefined
      enCours.clear()
    },
  }
}
