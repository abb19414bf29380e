import type { Noyau } from '../../serveur/dependances.ts'
import { estIncident } from '../../serveur/incident.ts'
import { dejaCharge } from './deja-charge.ts'
import { fauterAvantEchange, viderTables } from './fautes.ts'
import type { Progres } from './progres.ts'
import {
  cloreChargement,
  type EtatChargement,
  ouvrirChargement,
  type Rapport,
  rapportVide,
} from './rapport.ts'
import { remplir } from './remplir.ts'
import { echanger, rendreMemoire, retirerNeuves } from './tables.ts'
import type { Acces } from './telecharger.ts'

export interface DemandeChargement {
  origine: string
  departements: readonly string[]
  /** Recharge l'extraction déjà en place. */
  forcer?: boolean
  signal: AbortSignal
  progres: Progres
  /** Ce que l'échange change pour le cabinet ; appelé dans sa transaction. */
  rapprocher(rapport: Rapport): void
}

/**
 * Un chargement entier : rien n'est visible avant l'échange final, et tout échec laisse l'annuaire en place
 * (annuaire.md §9).
 */
export async function charger(
  noyau: Noyau,
  acces: () => Acces,
  demande: DemandeChargement,
): Promise<void> {
  const { base, horloge, mutations } = noyau
  const { signal, progres } = demande
  const depart = performance.now()
  const id = ouvrirChargement(base, horloge.maintenant(), demande.origine)
  const rapport = rapportVide(demande.departements)
  const clore = (etat: EtatChargement) => {
    rapport.dureeMs = Math.round(performance.now() - depart)
    cloreChargement(base, id, { le: horloge.maintenant(), etat, rapport })
  }
  try {
    progres.etape('Recherche d’une nouvelle extraction')
    if (!demande.forcer && (await dejaCharge(base, acces(), demande))) return clore('inchange')
    const libelles = await remplir(noyau, acces(), { ...demande, rapport })
    base.transaction(() => {
      fauterAvantEchange(noyau, rapport)
      echanger(base)
      libelles.ecrire(base)
      base.executer('DELETE FROM annuaire_actualisation')
      demande.rapprocher(rapport)
      clore('reussi')
    })
    rendreMemoire(base)
  } catch (erreur) {
    // Logiciel qu'on arrête ou base remise à neuf : la base n'est plus à nous.
    if (signal.aborted) return
    retirerNeuves(base)
    rendreMemoire(base)
    rapport.erreur = estIncident(erreur) ? erreur.message : 'Le logiciel a rencontré une erreur.'
    if (!estIncident(erreur)) console.error('Erreur du logiciel', erreur)
    if (mutations.active('ann-echec-efface')) viderTables(base)
    const etat = mutations.choisir<EtatChargement>('ann-echec-tu', 'echec', () => 'inchange')
    if (etat === 'inchange') rapport.erreur = null
    clore(etat)
  }
}
