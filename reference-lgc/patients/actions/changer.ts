import { changementsDossier } from '../../historique/changements.ts'
import { consigner, MODIFICATION } from '../../historique/historique.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { remplacerDossier } from '../depot.ts'
import type { Dossier, Patient } from '../identite.ts'
import { type Statut, statutDe } from '../regles/statut.ts'

/** Qui change le dossier et comment ; `origine` est l'établissement dont le changement vient. */
export interface TraceChangement {
  auteur: string
  type: string
  origine?: string
}

/**
 * Remplace un dossier, consigne ce qui a changé et l'annonce aux systèmes raccordés, en une fois ;
 * rend le nouveau statut.
 */
export function changerDossier(
  noyau: Noyau,
  patient: Patient,
  apres: Dossier,
  { origine, ...trace }: TraceChangement,
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
    noyau.diffusion?.annoncer({
      patientId: patient.id,
      avant: patient,
      apres: { ...apres, statut: statutApres },
      modification: trace.type === MODIFICATION,
      ...(origine === undefined ? {} : { origine }),
    })
  })
  return statutApres
}
