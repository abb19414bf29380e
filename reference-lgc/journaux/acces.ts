import type { Noyau } from '../serveur/dependances.ts'

/** Tout accès à l'identité d'un patient laisse une ligne (INS.03, règle 4). */
export function tracerAcces(
  { base, horloge, mutations }: Noyau,
  acces: { auteur: string; patientId: number | null; operation: string },
): void {
  if (mutations.active('acces-non-trace')) return
  base.executer('INSERT INTO acces (le, auteur, patient_id, operation) VALUES (?, ?, ?, ?)', [
    horloge.maintenant().toISOString(),
    acces.auteur,
    acces.patientId,
    acces.operation,
  ])
}
