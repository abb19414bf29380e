import { type Compte, nomComplet } from '../comptes/compte.ts'
import type { Noyau } from '../serveur/dependances.ts'

/** Tout accès à l'identité d'un patient laisse une ligne (INS.03, règle 4). */
export function tracerAcces(
  { base, horloge, mutations }: Noyau,
  acces: { compte: Compte; patientId: number | null; operation: string },
): void {
  if (!mutations.choisir('acces-non-trace', true, () => acces.compte.administrateur)) return
  base.executer('INSERT INTO acces (le, auteur, patient_id, operation) VALUES (?, ?, ?, ?)', [
    horloge.maintenant().toISOString(),
    nomComplet(acces.compte),
    acces.patientId,
    acces.operation,
  ])
}
