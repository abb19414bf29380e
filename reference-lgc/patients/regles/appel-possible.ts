import type { Patient } from '../identite.ts'

/** Pourquoi INSi ne peut pas être appelé pour ce patient, ou `null`. */
export function empechementAppel(patient: Pick<Patient, 'attributs' | 'identite'>): string | null {
  if (patient.attributs.douteuse)
    return "Identité douteuse : l'appel à INSi est impossible tant que cet attribut est posé."
  if (patient.attributs.fictive)
    return "Identité fictive : l'appel à INSi est impossible tant que cet attribut est posé."
  return null
}

/** INSi ne connaît que F et M : I ne peut lui être envoyé (ins.md §2.5 [V]). */
export function empechementAppelParTraits(
  patient: Pick<Patient, 'attributs' | 'identite'>,
): string | null {
  const commun = empechementAppel(patient)
  if (commun) return commun
  return /^[FM]$/.test(patient.identite.sexe)
    ? null
    : 'INSi ne se cherche par les traits que pour un sexe masculin ou féminin.'
}
