import type { Base } from '../../base/base.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import type { BoiteAnnuaire, EntreeAnnuaire } from './entree.ts'

/** Ce qu'il faut pour lire l'annuaire du cabinet. */
export type Lecteur = Pick<Noyau, 'base' | 'mutations'>

interface LigneBal extends BoiteAnnuaire {
  identifiant: string
}

const COLONNES =
  'adresse, type, service, dematerialisation, structure, raison, commune, identifiant'
const places = (liste: readonly unknown[]) => liste.map(() => '?').join(', ')
const distincts = (liste: readonly string[]) => [...new Set(liste)].filter(Boolean)

/** Les boîtes de ces entrées, en deux lectures : celles des personnes, celles des structures. */
function lireBals(base: Base, entrees: readonly EntreeAnnuaire[]): LigneBal[] {
  const personnes = distincts(entrees.map((e) => e.identifiant))
  const structures = distincts(entrees.map((e) => e.structure))
  return [
    ...base.lire<LigneBal>(
      `SELECT ${COLONNES} FROM annuaire_bal WHERE identifiant IN (${places(personnes)}) ORDER BY id`,
      personnes,
    ),
    ...base.lire<LigneBal>(
      `SELECT ${COLONNES} FROM annuaire_bal
       WHERE structure IN (${places(structures)}) AND identifiant = '' ORDER BY id`,
      structures,
    ),
  ]
}

/** Vrai quand la boîte vaut pour cette entrée : la sienne, celle de cette activité, celle de la structure. */
const vautPour = (b: LigneBal, e: EntreeAnnuaire): boolean =>
  b.identifiant === ''
    ? b.structure === e.structure
    : b.identifiant === e.identifiant && (b.structure === '' || b.structure === e.structure)

/** Toutes les boîtes d'une entrée, chacune avec ce que l'annuaire en dit (ANN.05, SC.MSS/UX.41). */
export function boitesMontrees(
  { mutations }: Lecteur,
  boites: readonly BoiteAnnuaire[],
): readonly BoiteAnnuaire[] {
  const toutes = mutations.choisir('ann-boites-incompletes', boites, () => boites.slice(0, 1))
  return mutations.choisir('ann-champ-absent', toutes, () =>
    toutes.map((boite) => ({ ...boite, dematerialisation: '', service: '' })),
  )
}

/** Chaque entrée avec ses boîtes, les siennes d'abord. */
export function avecBoites<E extends EntreeAnnuaire>(
  lecteur: Lecteur,
  entrees: readonly E[],
): (E & { boites: readonly BoiteAnnuaire[] })[] {
  const lues = lireBals(lecteur.base, entrees)
  return entrees.map((e) => ({
    ...e,
    boites: boitesMontrees(
      lecteur,
      lues.filter((b) => vautPour(b, e)).map(({ identifiant: _, ...boite }) => boite),
    ),
  }))
}
