import { lirePatient } from '../patients/depot.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { reprendreSeul } from './automatismes/reprendre-seul.ts'
import { lireAppel } from './depot.ts'
import { constaterKo } from './verification/constater-ko.ts'

/** Ce qu'un appel soldé entraîne sans attendre personne ; une panne n'entraîne rien. */
export function conclureAppel(noyau: Noyau, patientId: number, appelId: number): void {
  const patient = lirePatient(noyau, patientId)
  const appel = lireAppel(noyau.base, patientId, appelId)
  if (!patient || !appel?.resultat) return
  if (appel.resultat.genre === 'discorde') constaterKo(noyau, patient, appel)
  if (appel.resultat.genre === 'trouvee')
    reprendreSeul(noyau, patient, appel, appel.resultat.individu)
}
