import { decrire } from './decrire.ts'
import { type Entree, valableLe } from './entree.ts'
import { reperer } from './reperer.ts'
import type { Table } from './table.ts'

/** Un lieu proposé : ce qu'il faut pour le choisir en connaissance de cause. */
export interface Lieu {
  code: string
  nom: string
  /** Période, ancien nom, commune qui l'a réuni ; `null` pour un lieu qui n'a pas changé. */
  precision: string | null
  /** Faux quand le code ne valait pas à la naissance : proposé seulement faute de mieux. */
  valable: boolean
}

/**
 * Les lieux que le texte désigne et qui valaient le jour de la naissance. Un nom d'un autre temps
 * mène au lieu de ce jour-là : renommé, réuni, ou pas encore réuni (ins.md §13).
 */
export function chercher(
  table: Table,
  texte: string,
  { limite, jour }: { limite: number; jour: string | null },
): readonly Lieu[] {
  const reperees = reperer(table, texte)
  if (jour === null) return reperees.slice(0, limite).map((e) => proposer(table, e, null, null))
  const proposes = new Map<Entree, Lieu>()
  for (const repere of reperees) {
    for (const entree of duJour(table, repere, jour))
      if (!proposes.has(entree)) proposes.set(entree, proposer(table, entree, repere, jour))
    if (proposes.size >= limite) break
  }
  const valables = [...proposes.values()].slice(0, limite)
  if (valables.length > 0) return valables
  // Rien ne valait ce jour-là : la personne voit ce qui existe, et de quand.
  return reperees
    .slice(0, limite)
    .map((e) => ({ ...proposer(table, e, null, null), valable: false }))
}

/** L'entrée elle-même si elle valait ce jour-là, sinon celles qui tenaient sa place. */
function duJour(table: Table, repere: Entree, jour: string): readonly Entree[] {
  if (valableLe(repere, jour)) return [repere]
  const trouvees = suivre(finieAvant(repere, jour) ? table.suites : table.origines, repere, jour)
  if (trouvees.length > 0) return trouvees
  return (table.parCode.get(repere.code) ?? []).filter((e) => valableLe(e, jour))
}

const finieAvant = ({ fin }: Entree, jour: string) => fin !== null && fin < jour

/** Suit les passages, de proche en proche, jusqu'aux entrées qui valaient ce jour-là. */
function suivre(voisines: Table['suites'], depart: Entree, jour: string): readonly Entree[] {
  const vues = new Set([depart])
  const trouvees: Entree[] = []
  for (const entree of vues)
    for (const voisine of voisines.get(entree) ?? []) {
      if (vues.has(voisine)) continue
      if (valableLe(voisine, jour)) trouvees.push(voisine)
      else vues.add(voisine)
    }
  return trouvees
}

/** `repere` : l'entrée que le texte désignait, quand ce n'est pas celle qu'on propose. */
function proposer(table: Table, entree: Entree, repere: Entree | null, jour: string | null): Lieu {
  const { code, nom } = entree
  const autreTemps = repere !== null && jour !== null && finieAvant(repere, jour)
  const cherche = autreTemps && repere.nom !== nom ? repere.nom : null
  return { code, nom, precision: decrire(table, entree, cherche), valable: true }
}
