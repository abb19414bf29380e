import type { Identite } from '../identite.ts'
import type { ChampTiq } from '../pannes.ts'
import type { Reglages } from '../reglages.ts'

/**
 * Les traits rendus, dans l'ordre du schéma ; `null` quand l'élément n'est pas écrit. `Prenom` est
 * celui que l'appelant a demandé, à défaut le premier de la liste (ins.md §2.3 [I]).
 */
export function tiq(
  identite: Identite,
  prenomsDemandes: readonly string[],
  reglages: Reglages,
): Record<ChampTiq, string | null> {
  const demande = prenomsDemandes.join(' ') || (identite.prenoms.split(' ')[0] ?? '')
  return {
    NomNaissance: identite.nomNaissance,
    Prenom: reglages.prenoms === 'liste' ? null : demande,
    ListePrenom: reglages.prenoms === 'prenom' ? null : identite.prenoms,
    Sexe: identite.sexe,
    DateNaissance: identite.dateNaissance,
    LieuNaissance: identite.lieuNaissance,
  }
}
