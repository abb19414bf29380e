import type { Identite } from '../insi/identite.ts'
import type { Depot } from './depot/index.ts'
import { insComplet } from './personne.ts'

/** Patients sans dossier au départ, pour les scénarios d'un dossier absent [C]. */
const SANS_DOSSIER = ['ADRDEUX']

/**
 * Les dossiers de départ : un dossier actif et rattaché à Mon espace santé pour chaque personne d'INSi,
 * sauf les décédées et ADRDEUX, qui n'en a pas [C].
 */
export function semer(depot: Depot, identites: readonly Identite[]): void {
  for (const identite of identites) {
    if (identite.statut !== 'active' || SANS_DOSSIER.includes(identite.nomNaissance)) continue
    depot.dossiers.creer(insComplet(identite), identite.matricule.oid)
  }
}
