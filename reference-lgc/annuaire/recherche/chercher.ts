import { type Base, lireUn } from '../../base/base.ts'
import { avecBoites, type Lecteur } from './boites.ts'
import { type Condition, conditionsDe } from './conditions.ts'
import type { Critere, Criteres } from './criteres.ts'
import { COLONNES_ENTREE, type EntreeAnnuaire, type Resultat } from './entree.ts'

export const PAR_PAGE = 50
/** Au-delà, la page dit « plus de mille » : compter plus loin coûterait sans servir. */
export const TOTAL_MAX = 1_000
/** Une ville ou une adresse plus rare que cela se trie plus vite qu'elle ne se parcourt. */
const RARE = 2_000

export interface Trouves {
  resultats: readonly Resultat[]
  /** Au plus `TOTAL_MAX + 1`. */
  total: number
}

const ORDRE = 'ORDER BY n_nom, n_commune, n_prenom, id'

/** Les entrées qui tiennent tous les critères, par nom puis par ville. */
export function chercher(
  lecteur: Lecteur,
  demandes: Criteres,
  { page = 1, parPage = PAR_PAGE },
): Trouves {
  const { base, mutations } = lecteur
  const criteres = mutations.choisir('ann-critere-ignore', demandes, () => ({
    ...demandes,
    ville: '',
  }))
  const conditions = conditionsDe(criteres)
  const { sql, valeurs } = assembler(base, conditions)
  const ids = base
    .lire<{ id: number }>(
      `SELECT id FROM annuaire_entree WHERE ${sql} ${ORDRE} LIMIT ${parPage} OFFSET ${(page - 1) * parPage}`,
      valeurs,
    )
    .map(({ id }) => id)
  const vues = (page - 1) * parPage + ids.length
  const total =
    ids.length < parPage && (ids.length > 0 || page === 1) ? vues : compter(base, { sql, valeurs })
  const trouves = avecBoites(lecteur, lireEntrees(base, ids))
  const resultats = mutations.choisir('ann-sans-boite-cache', trouves, () =>
    trouves.filter(({ boites }) => boites.length > 0),
  )
  return { resultats, total }
}

const compter = (base: Base, { sql, valeurs }: Condition): number =>
  lireUn<{ n: number }>(
    base,
    `SELECT count(*) AS n FROM (SELECT 1 FROM annuaire_entree WHERE ${sql} LIMIT ${TOTAL_MAX + 1})`,
    valeurs,
  )?.n ?? 0

/** Le critère qui conduit la lecture vient d'abord ; les autres filtrent, sans index. */
function assembler(base: Base, conditions: readonly (readonly [Critere, Condition])[]): Condition {
  const rempli = (critere: Critere) => conditions.find(([nom]) => nom === critere)?.[1]
  const conduite =
    siRare(base, rempli('rpps')) ??
    rempli('adresse') ??
    rempli('nom') ??
    siRare(base, rempli('ville'))
  const sql = conditions.map(([, c]) => (c === conduite ? c.sql : sansIndex(c.sql)))
  return { sql: sql.join(' AND ') || '1', valeurs: conditions.flatMap(([, c]) => c.valeurs) }
}

/** Un « + » devant une colonne : le moteur n'y cherche pas d'index. */
const sansIndex = (sql: string): string => sql.replace(/(?<![+\w])(n_commune|n_nom|rpps) /g, '+$1 ')

function siRare(base: Base, condition: Condition | undefined): Condition | undefined {
  if (!condition) return undefined
  const compte = lireUn<{ n: number }>(
    base,
    `SELECT count(*) AS n FROM (SELECT 1 FROM annuaire_entree WHERE ${condition.sql} LIMIT ${RARE})`,
    condition.valeurs,
  )
  return (compte?.n ?? 0) < RARE ? condition : undefined
}

function lireEntrees(base: Base, ids: readonly number[]): EntreeAnnuaire[] {
  const lues = base.lire<EntreeAnnuaire>(
    `SELECT ${COLONNES_ENTREE} FROM annuaire_entree WHERE id IN (${ids.map(() => '?').join(', ')})`,
    ids,
  )
  const parId = new Map(lues.map((entree) => [entree.id, entree]))
  return ids.flatMap((id) => parId.get(id) ?? [])
}
