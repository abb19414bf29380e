import type { Contenu } from '../documents/modele/contenu.ts'
import type { Noyau } from '../serveur/dependances.ts'
import type { ClientOn } from './client/client.ts'
import type { Issue, Presence } from './client/issue.ts'
import type { Porteur } from './client/jetons.ts'
import { journaliser } from './depot.ts'
import { composerPrescription } from './prescription.ts'

/** Les appels au service, chacun laissant sa ligne au journal. */
export function creerAppelsOn({ base, horloge }: Noyau, client: ClientOn) {
  async function tracer<T>(
    appel: { operation: 'deposer' | 'verifier' | 'annuler'; numero: string; auteur: string },
    faire: () => Promise<T>,
    dire: (rendu: T) => string,
  ): Promise<T> {
    const le = horloge.maintenant().toISOString()
    const debut = performance.now()
    const rendu = await faire()
    const dureeMs = performance.now() - debut
    journaliser(base, { ...appel, le, verdict: dire(rendu), dureeMs })
    return rendu
  }
  return {
    /** Dépose ; un silence se lève par une lecture, une seule (ordonnance-numerique.md §5, point 5). */
    async deposer(porteur: Porteur, complet: Contenu, pdf: Uint8Array, auteur: string) {
      const numero = complet.ordonnanceNumerique ?? ''
      const corps = composerPrescription(complet, numero, pdf)
      const issue = await tracer(
        { operation: 'deposer', numero, auteur },
        () => client.deposer(porteur, corps),
        ({ genre }: Issue) => genre,
      )
      if (issue.genre !== 'inconnue') return issue
      return apresSilence(await this.verifier(porteur, numero, auteur))
    },
    verifier: (porteur: Porteur, numero: string, auteur: string) =>
      tracer(
        { operation: 'verifier', numero, auteur },
        () => client.verifier(porteur, numero),
        (presence: Presence) => presence,
      ),
    annuler: (porteur: Porteur, numero: string, auteur: string) =>
      tracer(
        { operation: 'annuler', numero, auteur },
        () => client.annuler(porteur, numero),
        (fait) => (fait ? 'annulee' : 'non-annulee'),
      ),
  }
}
export type AppelsOn = ReturnType<typeof creerAppelsOn>

function apresSilence(presence: Presence): Issue {
  if (presence === 'presente') return { genre: 'enregistree' }
  if (presence === 'inconnue') return { genre: 'inconnue' }
  return {
    genre: 'non-enregistree',
    motif: 'L’Ordonnance Numérique n’a pas répondu à temps.',
  }
}
