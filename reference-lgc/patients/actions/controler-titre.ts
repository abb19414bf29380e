import type { Noyau } from '../../serveur/dependances.ts'
import type { Justificatif, Patient } from '../identite.ts'
import { ajouterPresente, type TitrePresente } from '../justificatifs/depot.ts'
import type { Statut } from '../regles/statut.ts'
import { presenterTitre } from './presenter-titre.ts'
import { validerSurTitre } from './valider-sur-titre.ts'

/** L'utilisateur valide sur un titre qu'il vient de voir ; un titre faible est noté, sans plus. */
export function controlerTitre(
  noyau: Noyau,
  patient: Patient,
  justificatif: Justificatif,
  auteur: string,
): Statut {
  if (justificatif.confiance === 'faible')
    return presenterTitre(noyau, patient, justificatif, auteur)
  const controle = { ...justificatif, le: noyau.horloge.maintenant().toISOString(), par: auteur }
  return noyau.base.transaction(() => {
    ajouterPresente(noyau, patient.id, controle)
    return validerSurTitre(noyau, patient, controle)
  })
}

/** L'utilisateur valide sur un titre déjà enregistré : la date et l'auteur sont ceux de son geste. */
export function controlerPresente(
  noyau: Noyau,
  patient: Patient,
  { code, libelle, confiance }: TitrePresente,
  auteur: string,
): Statut {
  const le = noyau.horloge.maintenant().toISOString()
  return validerSurTitre(noyau, patient, { code, libelle, confiance, le, par: auteur })
}
