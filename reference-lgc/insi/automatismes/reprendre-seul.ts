import type { Patient } from '../../patients/identite.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import type { Appel } from '../depot.ts'
import type { Individu } from '../reponse.ts'
import { raisonsDeRefuser, reprendreIdentite } from '../reprendre.ts'
import { automatismesActifs } from './reglages.ts'
import { concordeEnTout } from './regles/concordance.ts'

/** La reprise sans clic : réglée par le cabinet, et quand tout concorde (ins.md §10.3 [V]). */
export function reprendreSeul(noyau: Noyau, patient: Patient, appel: Appel, recu: Individu): void {
  if (raisonsDeRefuser(noyau, patient, recu).length > 0) return
  const { mutations } = noyau
  const reglee =
    automatismesActifs(noyau.base).has('reprise') && concordeEnTout(patient.identite, recu)
  // Faute du mutant : la reprise se passe de l'accord que le réglage n'a pas levé.
  if (!mutations.choisir('recupere-sans-accepter', reglee, () => true)) return
  const { auteur } = appel
  reprendreIdentite(noyau, patient, appel, recu, { auteur, decision: 'reprise-seule' })
}
