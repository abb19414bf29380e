import { consigner } from '../../historique/historique.ts'
import { validationAutomatique } from '../../reglages/justificatifs/automatisme.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import type { Justificatif, Patient } from '../identite.ts'
import { ajouterPresente } from '../justificatifs/depot.ts'
import { MOTS_CONFIANCE } from '../libelles.ts'
import type { Statut } from '../regles/statut.ts'
import { validerSurTitre } from './valider-sur-titre.ts'

/**
 * Enregistre le titre présenté, avec sa date et son auteur, sans valider (INS.18) ; l'automatisme,
 * s'il est allumé, valide alors de lui-même (INS.20.02). Rend le statut.
 */
export function presenterTitre(
  noyau: Noyau,
  patient: Patient,
  justificatif: Justificatif,
  auteur: string,
): Statut {
  return noyau.base.transaction(() => {
    const controle = { ...justificatif, le: noyau.horloge.maintenant().toISOString(), par: auteur }
    ajouterPresente(noyau, patient.id, controle)
    consigner(noyau, patient.id, {
      auteur,
      type: 'Justificatif enregistré',
      changements: [{ libelle: 'Justificatif', avant: '', apres: decrire(justificatif) }],
      statutAvant: patient.statut,
      statutApres: patient.statut,
    })
    if (!valideSeul(noyau, patient, justificatif)) return patient.statut
    return validerSurTitre(noyau, patient, controle, "Validation automatique de l'identité")
  })
}

const decrire = ({ libelle, confiance }: Justificatif) =>
  `${libelle}, degré de confiance ${MOTS_CONFIANCE[confiance]}`

/** L'automatisme ne regarde que les titres élevés, et ne remplace pas un contrôle déjà fait. */
function valideSeul(
  { base, mutations }: Noyau,
  patient: Patient,
  { confiance }: Justificatif,
): boolean {
  if (confiance !== 'elevee' || patient.controle) return false
  if (validationAutomatique(base))
    return mutations.choisir('automatisme-sans-effet', true, () => false)
  return mutations.choisir('validation-sans-action', false, () => true)
}
