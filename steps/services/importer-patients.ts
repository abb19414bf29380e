import type { Pilote, TraitsSaisis } from '../pilotes/contrat.ts'

/** Le cabinet suit ces personnes : chargées d'un coup si le pilote le sait, sinon créées une à une. */
export async function importerPatients(
  pilote: Pilote,
  patients: readonly TraitsSaisis[],
): Promise<void> {
  if (pilote.importerPatients) return pilote.importerPatients(patients)
  for (const traits of patients) {
    const { accepte, messages } = await pilote.creerPatient(traits)
    if (!accepte) throw new Error(`Patient du contexte refusé : ${messages.join(' ')}`)
  }
}
