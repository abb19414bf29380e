import type { AppelsInsi } from '../../insi/appels.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { type Ecoute, ouvrirEcoute } from '../mllp/ecouter.ts'
import { lireRecu } from './depot.ts'
import { traiterDonnee } from './donnees/traiter.ts'
import { creerRepondeur } from './recevoir.ts'
import { creerVerificateur } from './verificateur.ts'

/** Ce que le cabinet fait des messages de ses partenaires. */
export interface Reception {
  /** Ouvre l'écoute MLLP ; rend le port. */
  ecouter(port: number): Promise<number>
  /** Fait vérifier l'INS d'un message à la demande d'un utilisateur. */
  verifier(id: number, auteur: string): Promise<void>
  /** Reçoit un message ; l'écoute l'appelle pour chacun. */
  recevoir(octets: Buffer): string
  abandonner(): void
  fermer(): Promise<void>
}

/** `surMessage` dit que le partenaire est là : ce qui l'attendait peut partir. */
export function creerReception(
  noyau: Noyau,
  appels: Pick<AppelsInsi, 'verifier'>,
  surMessage: () => void,
): Reception {
  const verificateur = creerVerificateur(noyau, appels, (id) => traiterDonnee(noyau, id))
  let ecoute: Ecoute | null = null

  function traiter(id: number): void {
    surMessage()
    const message = lireRecu(noyau.base, id)
    if (!message) return
    traiterDonnee(noyau, id)
    const due = message.verification === 'attendue'
    if (due && !noyau.mutations.active('verification-non-automatique'))
      void verificateur.verifier(id)
  }
  const repondeur = creerRepondeur(noyau, traiter)

  return {
    async ecouter(port) {
      ecoute = await ouvrirEcoute(port, repondeur)
      verificateur.reprendre()
      return ecoute.port
    },
    verifier: (id, auteur) => verificateur.verifier(id, auteur),
    recevoir: repondeur.recevoir,
    abandonner: verificateur.abandonner,
    async fermer() {
      verificateur.abandonner()
      await ecoute?.fermer()
    },
  }
}
