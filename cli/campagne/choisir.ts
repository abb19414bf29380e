import type { Referentiel, ScenarioRetenu, Selection } from '../../rem/index.ts'
import { selectionner } from '../../rem/index.ts'
import { lireReprise } from '../../reports/index.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import type { OptionsCampagne, Shard } from './options.ts'

export interface Choix {
  selection: Selection
  /** Les scénarios retenus qu'un fichier de features/ joue, dans l'ordre du référentiel. */
  aJouer: readonly ScenarioRetenu[]
}

function partager<T>(liste: readonly T[], shard: Shard | null): readonly T[] {
  return shard === null ? liste : liste.filter((_, i) => i % shard.total === shard.rang - 1)
}

/**
 * Ce que la campagne va jouer. Aucun scénario automatisé dans la sélection : SEGUR-REM-007, jamais un
 * succès vide ; des filtres qui s'excluent : SEGUR-REM-009.
 */
export function choisirScenarios(
  referentiel: Referentiel,
  options: OptionsCampagne,
  automatises: ReadonlyMap<string, unknown>,
  seulement: ReadonlySet<string> | null,
): Choix {
  const selection = selectionner(referentiel, options)
  const { rem } = referentiel
  if (selection.scenarios.length === 0)
    throw new ErreurSegur('SEGUR-REM-009', { rem, criteres: direCriteres(options) })
  const joues = selection.scenarios.filter(({ scenario }) => automatises.has(scenario.id))
  if (joues.length === 0)
    throw new ErreurSegur('SEGUR-REM-007', { rem, preuves: selection.preuves.length })
  const finis = options.reprendre ? lireReprise(options.reprendre).finis : new Set<string>()
  const restants = joues.filter(
    ({ scenario }) => !finis.has(scenario.id) && (seulement?.has(scenario.id) ?? true),
  )
  return { selection, aJouer: partager(restants, options.shard) }
}

export function direCriteres(options: OptionsCampagne): string {
  const filtres: [string, readonly string[]][] = [
    ['--profil', options.profils.filter((profil) => profil !== 'Général')],
    ['--chapitre', options.chapitres],
    ['--exigence', options.exigences],
    ['--scenario', options.scenarios],
    ['--preuve', options.preuves],
  ]
  return filtres
    .filter(([, valeurs]) => valeurs.length > 0)
    .map(([nom, valeurs]) => `${nom} ${valeurs.join(' ')}`)
    .join(', ')
}

/** Ce dont le rapport rend compte ; vide, tout ce que les profils demandent. */
export function portee(options: OptionsCampagne, { aJouer }: Choix): readonly string[] {
  if (options.echecs || options.shard !== null) return aJouer.map(({ scenario }) => scenario.id)
  const designes = [...options.exigences, ...options.scenarios, ...options.preuves]
  return designes.length > 0 ? designes : options.chapitres
}
