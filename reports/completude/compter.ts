import { ETATS_DOSSIER, type EtatDossier } from './etats.ts'
import type { Comptes, PreuveVerifiee } from './types.ts'

/** Le nombre de preuves dans chaque état, zéro compris. */
export function compterEtats(preuves: readonly Pick<PreuveVerifiee, 'etat'>[]): Comptes {
  const nombre = (etat: EtatDossier): number => preuves.filter((p) => p.etat === etat).length
  return Object.fromEntries(ETATS_DOSSIER.map((etat) => [etat, nombre(etat)])) as Comptes
}

/** Les preuves que le dossier doit contenir. */
export const compterDues = (comptes: Comptes): number =>
  ETATS_DOSSIER.reduce((total, etat) => total + (etat === 'non-due' ? 0 : comptes[etat]), 0)
