import { changerDossier } from '../../patients/actions/changer.ts'
import type { Patient } from '../../patients/identite.ts'
import { appliquerEvenement } from '../../patients/regles/evenements.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { inscrireARevoir } from '../a-revoir/depot.ts'
import { type Appel, deciderAppel } from '../depot.ts'

/**
 * INS.43 (règle 49) : un KO invalide matricule et OID, rend l'identité provisoire et l'inscrit à
 * revoir. Le catalogue dit provisoire même depuis qualifiée (INS.43.01) ; ins.md §9 [I] dirait
 * validée : le titre contrôlé l'a été pour des traits qu'INSi dément, il est à contrôler de nouveau.
 */
export function constaterKo(noyau: Noyau, patient: Patient, appel: Appel): void {
  const { ins } = patient
  if (!ins || patient.version !== appel.version) return
  noyau.base.transaction(() => {
    const faits = appliquerEvenement(patient, 'verification-ko', {}, noyau.mutations)
    const { identite, attributs } = patient
    const type = 'Vérification INSi : KO, matricule et OID invalidés'
    changerDossier(
      noyau,
      patient,
      { identite, attributs, ...faits },
      { auteur: appel.auteur, type },
    )
    inscrireARevoir(noyau, {
      patientId: patient.id,
      auteur: appel.auteur,
      motif: appel.motif,
      matricule: ins.matricule,
      oid: ins.oid,
      statutAvant: patient.statut,
    })
    deciderAppel(noyau.base, appel.id, 'ko-applique')
  })
}
