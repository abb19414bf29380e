import type { Compte } from '../../comptes/compte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { ajouter } from '../actions/ecrire.ts'
import { DOSSIER_EXEMPLE } from './entrees.ts'

/** Remplit le dossier d'un patient d'essai ; chaque entrée laisse sa trace, comme tapée. */
export function remplirDossier(noyau: Noyau, compte: Compte, patientId: number): void {
  noyau.base.transaction(() => {
    for (const [rubrique, valeurs] of DOSSIER_EXEMPLE)
      ajouter(noyau, compte, { patientId, rubrique, valeurs })
  })
}
