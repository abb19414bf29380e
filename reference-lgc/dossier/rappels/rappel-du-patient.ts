import type { Noyau } from '../../serveur/dependances.ts'
import type { Rappel } from './rappel.ts'
import { lireRappels } from './rappels.ts'
import { lireReglageRappels } from './reglage.ts'

/** Le rappel d'un patient, quel que soit son état. */
export const lireRappelDe = (noyau: Noyau, patientId: number): Rappel | null =>
  lireRappels(noyau, patientId)[0] ?? null

/** Celui que le dossier du patient montre : dû, et si le cabinet a choisi la bannière. */
export function rappelDuPatient(noyau: Noyau, patientId: number): Rappel | null {
  if (!lireReglageRappels(noyau.base).banniere) return null
  const rappel = lireRappelDe(noyau, patientId)
  return rappel?.etat === 'du' ? rappel : null
}

/** Combien de VSM la page d'accueil annonce ; `null` si le cabinet ne l'a pas choisi. */
export function compterRappelsDus(noyau: Noyau): number | null {
  if (!lireReglageRappels(noyau.base).liste) return null
  return lireRappels(noyau).filter(({ etat }) => etat === 'du').length
}
