import type { EcartProtocole } from '../contrat.ts'
import type { EtatInsi } from './etat.ts'
import type { DemandeVerification, Faits, MessageLu } from './lecture/faits.ts'
import { collecter } from './lots/collecter.ts'
import { deposer } from './lots/deposer.ts'
import { proprietaireDe } from './lots/proprietaire.ts'
import { chercher } from './recherche/chercher.ts'
import { type Issue, issueDeRecherche, issueDeVerification } from './reponse/issue.ts'
import { verifier } from './verification/verifier.ts'

/** Ce que le service répond, et ce qu'il est utile de savoir de sa décision. */
export interface Decision {
  issue: Issue
  informations: readonly EcartProtocole[]
  /** Ce que la réponse change à l'état, à faire seulement si elle part telle quelle. */
  confirmer?: () => void
}

const DISCORDANCE = {
  regle: 'insi.verification-discordante',
  source: 'ins.md §2.4',
  marque: 'C',
} as const

function verifierUne(demande: DemandeVerification, etat: EtatInsi, maintenant: Date): Decision {
  const verdict = verifier(etat.identites, demande, { reglages: etat.reglages, maintenant })
  return {
    issue: issueDeVerification(verdict),
    informations: verdict.raisons.map((raison) => ({
      ...DISCORDANCE,
      message: `Vérification négative : ${raison}.`,
    })),
  }
}

/** Le réglage `deces` peut retirer les personnes décédées de la base (ins.md §5.6 [C]). */
function baseDe(etat: EtatInsi): EtatInsi {
  if (etat.reglages.deces === 'rendu') return etat
  return { ...etat, identites: etat.identites.filter(({ statut }) => statut === 'active') }
}

/** Décide de la réponse à un message recevable, d'après la base et les lots à cette heure. */
export function decider({ corps }: MessageLu, faits: Faits, etat: EtatInsi): Decision {
  const { maintenant } = faits
  const base = baseDe(etat)
  const cadre = { proprietaire: proprietaireDe(faits), maintenant }
  if (corps.depot) return deposer(corps.depot, base, cadre)
  if (corps.collecte !== null) return collecter(corps.collecte, base, cadre)
  if (corps.verification) return verifierUne(corps.verification, base, maintenant)
  return { issue: issueDeRecherche(chercher(base.identites, corps)), informations: [] }
}
