import { integrerTraits } from '../../insi/regles/integrer.ts'
import { changerDossier } from '../../patients/actions/changer.ts'
import type { Controle, Ins, Justificatif, Patient } from '../../patients/identite.ts'
import { ajouterPresente } from '../../patients/justificatifs/depot.ts'
import { appliquerEvenement } from '../../patients/regles/evenements.ts'
import type { Statut } from '../../patients/regles/statut.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { type BeneficiaireApcv, OPERATION_APCV } from '../contexte.ts'

/** L'appli est un titre à haut degré de confiance, code `AV` (ins.md §9 [V]). */
export const TITRE_APCV: Justificatif = {
  code: 'AV',
  libelle: 'Appli carte Vitale',
  confiance: 'elevee',
}

/**
 * L'appli donne à la fois l'INS et le titre : l'identité est qualifiée d'un coup, sans appel à INSi
 * (SC.INS.04, ins.md §15 [V]).
 */
export function qualifierParApcv(
  noyau: Noyau,
  patient: Patient,
  { individu }: BeneficiaireApcv,
  auteur: string,
): Statut {
  const le = noyau.horloge.maintenant().toISOString()
  const { matricule, oid } = individu.actif
  const ins: Ins = { matricule, oid, obtenueLe: le, operation: OPERATION_APCV }
  const controle: Controle = { ...TITRE_APCV, le, par: auteur }
  return noyau.base.transaction(() => {
    ajouterPresente(noyau, patient.id, controle)
    noyau.base.executer(
      'INSERT INTO matricule_recu (patient_id, matricule, oid, recu_le) VALUES (?, ?, ?, ?)',
      [patient.id, matricule, oid, le],
    )
    const apres = {
      identite: integrerTraits(patient.identite, individu, noyau.mutations),
      ...appliquerEvenement(patient, 'apcv-lue', { ins, controle }, noyau.mutations),
      attributs: patient.attributs,
    }
    return changerDossier(noyau, patient, apres, {
      auteur,
      type: "Identité reprise de l'appli carte Vitale",
    })
  })
}
