import { type Base, lireUn } from '../../base/base.ts'
import type { Activite } from './activite.ts'
import { NEUVE } from './tables.ts'

const MEMOIRE = 20_000

/**
 * Les deux fichiers ne nomment pas une structure de la même façon : FINESS, SIRET ou RPPS et rang d'un côté,
 * identifiant technique de l'autre (annuaire.md §2.3 [V]). Tous ses noms mènent ici à un seul.
 */
export function creerStructures(base: Base) {
  const vues = new Set<string>()
  const retenir = (structure: string) => {
    if (vues.size >= MEMOIRE) vues.clear()
    vues.add(structure)
  }
  return {
    noter({ technique, finess, siret, ancien }: Activite): string {
      const structure = technique || finess || siret || ancien
      if (structure === '' || vues.has(structure)) return structure
      retenir(structure)
      for (const nom of [technique, finess, siret, ancien, ancien.slice(1)])
        if (nom !== '')
          base.executer(`INSERT OR IGNORE INTO annuaire_cle${NEUVE} VALUES (?, ?)`, [
            nom,
            structure,
          ])
      return structure
    },
    trouver: (nom: string): string =>
      nom === ''
        ? ''
        : (lireUn<{ structure: string }>(
            base,
            `SELECT structure FROM annuaire_cle${NEUVE} WHERE cle = ?`,
            [nom],
          )?.structure ?? nom),
  }
}
export type Structures = ReturnType<typeof creerStructures>
