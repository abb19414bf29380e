import type { FaitsPreuve, LieuExige } from './regle.ts'
import { serviceEnJeu } from './service-en-jeu.ts'

/** L'Ordonnance numérique et l'appli carte Vitale s'homologuent au CNDA, sur leurs environnements de test. */
export function teleservicesHomologues(faits: FaitsPreuve): LieuExige | null {
  const service = serviceEnJeu(faits)
  if (service !== 'ON' && service !== 'APCV') return null
  const nom = service === 'ON' ? 'Ordonnance numérique' : 'Appli carte Vitale'
  return {
    environnement: 'recette',
    motif: `${nom} : environnement de test de l’Assurance Maladie demandé (convergence.md §3 [déduit]).`,
  }
}
