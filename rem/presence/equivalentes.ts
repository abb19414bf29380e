import type { PresenceExigee } from '../types.ts'

/**
 * Pour chaque preuve d'un scénario, dans l'ordre, celles qui peuvent la remplacer : une alternative
 * remplace la preuve qui la précède, et tout le groupe avec elle.
 */
export function equivalentes(
  preuves: readonly { id: string; exigee: PresenceExigee }[],
): readonly (readonly string[])[] {
  const groupes: string[][] = []
  for (const { id, exigee } of preuves) {
    const courant = groupes.at(-1)
    if (exigee === 'alternative' && courant !== undefined) courant.push(id)
    else groupes.push([id])
  }
  return groupes.flatMap((groupe) => groupe.map((id) => groupe.filter((autre) => autre !== id)))
}
