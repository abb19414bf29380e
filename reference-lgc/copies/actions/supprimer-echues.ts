import type { Noyau } from '../../serveur/dependances.ts'
import { dernieresActivites } from '../activite.ts'
import { type Copie, toutesLesCopies } from '../depot.ts'
import { ANNEES_CONSERVATION } from '../parametres.ts'
import { echeance } from '../regles/echeance.ts'
import { TACHE } from '../tracer-copie.ts'
import { supprimerCopies } from './supprimer.ts'

/** Supprime les copies des patients sans activité depuis cinq ans ; rend leur nombre (INS.52 [V]). */
export function supprimerEchues(noyau: Noyau): number {
  const { base, horloge, mutations } = noyau
  const activites = dernieresActivites(base)
  const maintenant = horloge.maintenant()
  const sansActiviteDepuis = (annees: number): Copie[] =>
    toutesLesCopies(base).filter(
      ({ patientId, deposeeLe }) =>
        echeance(activites.get(patientId) ?? deposeeLe, annees) <= maintenant,
    )
  const echues = mutations.choisir(
    'copie-supprimee-trop-tot',
    sansActiviteDepuis(ANNEES_CONSERVATION),
    () => sansActiviteDepuis(ANNEES_CONSERVATION - 1),
  )
  const retenues = mutations.choisir('suppression-copie-absente', echues, () => [])
  supprimerCopies(noyau, retenues, { geste: 'suppression-automatique', auteur: TACHE })
  return retenues.length
}
