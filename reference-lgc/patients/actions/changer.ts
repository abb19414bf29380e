import { changementsDossier } from '../../historique/changements.ts'
import { consigner } from '../../historique/historique.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { remplacerDossier } from '../depot.ts'
import type { Dossier, Patient } from '../identite.ts'
import { type Statut, statutDe } from '../regles/statut.ts'

/** Remplace un dossier et consigne ce qui a changé, en une fois ; rend le nouveau statut. */
export function changerDossier(
  noyau: Noyau,
  patient: Patient,
  apres: Dossier,
  trace: { auteur: string; type: string },
): Statut {
  const statutApres = statutDe(apres, noyau.mutations)
  noyau.base.transaction(() => {
    remplacerDossier(noyau, patient.id, apres)
    consigner(noyau, patient.id, {
      ...trace,
      changements: changementsDossier(patient, apres),
      statutAvant: patient.statut,
      statutApres,
    })
  })
  return statutApres
}
