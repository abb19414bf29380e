import type { Mutations } from '../../mutations/interrupteur.ts'
import type { Patient } from '../../patients/identite.ts'
import { cleExacte } from '../../patients/regles/cle-nir.ts'
import type { DemandeEnvoi } from '../envoi/demande.ts'

/** L'adresse d'un patient se construit de l'INS d'une identité qualifiée, sinon rien ne part (MSS.14). */
export function identiteQualifiee(
  { canal, patient }: Pick<DemandeEnvoi, 'canal' | 'patient'>,
  mutations: Mutations,
): string | null {
  if (canal !== 'patient') return null
  const refus = refusDe(patient)
  return mutations.choisir('mss-usager-non-qualifie', refus, () => (patient?.ins ? null : refus))
}

function refusDe(patient: Patient | null): string | null {
  if (!patient) return 'Choisissez le patient dans la liste des patients.'
  if (patient.statut !== 'QUAL' || !patient.ins)
    return "L'identité de ce patient n'est pas qualifiée : aucun message ne peut lui être envoyé. Qualifiez son identité, puis recommencez."
  if (!cleExacte(patient.ins.matricule))
    return 'La clé du matricule INS de ce patient est fausse : aucun message ne peut lui être envoyé.'
  return coherent(patient)
    ? null
    : 'Le matricule INS de ce patient ne correspond pas à sa date de naissance ou à son sexe. Vérifiez son identité avant de lui écrire.'
}

/** Année, mois connu et sexe, tels que les cinq premiers chiffres les disent (mssante.md §13 [V]). */
function coherent({ identite, ins }: Patient): boolean {
  const [, sexe = '', annee = '', mois = ''] = /^(\d)(\d\d)(\d\d)/.exec(ins?.matricule ?? '') ?? []
  const { dateNaissance } = identite
  if (dateNaissance.slice(2, 4) !== annee) return false
  // Un mois hors calendrier dit une date mal connue à la naissance (ins.md §7 [I]).
  const moisConnu = Number(mois) >= 1 && Number(mois) <= 12
  if (moisConnu && !['00', mois].includes(dateNaissance.slice(5, 7))) return false
  const attendus: Record<string, readonly string[]> = { M: ['1', '3', '7'], F: ['2', '4', '8'] }
  return attendus[identite.sexe]?.includes(sexe) ?? true
}
