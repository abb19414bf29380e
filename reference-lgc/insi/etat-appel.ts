import type { Base } from '../base/base.ts'
import { heureLue } from '../vues/heures.ts'
import { type Appel, dernierAppel } from './depot.ts'
import { estAutomatique } from './motifs.ts'
import { retourEnMots } from './retours.ts'

/** Ce que la fiche dit du dernier appel du dossier : une phrase, et où la suivre. */
export interface EtatAppel {
  id: number
  phrase: string
  /** L'appel court et personne ne l'attend : la fiche se recharge quand il finit. */
  aSuivre: boolean
}

/** `null` quand il n'y a rien à en dire : l'utilisateur a vu la réponse à ce qu'il demandait. */
export function etatAppel(base: Base, patientId: number): EtatAppel | null {
  const appel = dernierAppel(base, patientId)
  if (!appel) return null
  const phrase = phraseDe(appel)
  const aSuivre = appel.resultat === null && estAutomatique(appel.motif)
  return phrase === null ? null : { id: appel.id, phrase, aSuivre }
}

function phraseDe({ resultat, decision, motif, operation, lanceLe }: Appel): string | null {
  if (resultat === null) return 'Un appel à INSi est en cours'
  if (resultat.genre === 'trouvee' && decision === null)
    return "Une réponse d'INSi attend votre décision"
  if (!estAutomatique(motif)) return null
  const retour = retourEnMots(operation, resultat.code)
  return `Appel automatique de ${heureLue(lanceLe)} : ${retour} (code ${resultat.code})`
}
