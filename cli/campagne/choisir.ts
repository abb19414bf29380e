import type { Referentiel, ScenarioRetenu, Selection } from '../../rem/index.ts'
import { preuvesManquantes, selectionner } from '../../rem/index.ts'
import { lireReprise } from '../../reports/index.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import type { OptionsCampagne, Shard } from './options.ts'
import { choisirProfils } from './profils.ts'

export interface Choix {
  selection: Selection
  /** Les scénarios retenus qu'un fichier de features/ joue, dans l'ordre du référentiel. */
  aJouer: readonly ScenarioRetenu[]
  /** Ceux que les pièces de l’éditeur couvrent sans qu’on les joue. */
  aDeposer: readonly ScenarioRetenu[]
}

function partager<T>(liste: readonly T[], shard: Shard | null): readonly T[] {
  return shard === null ? liste : liste.filter((_, i) => i % shard.total === shard.rang - 1)
}

/**
 * Un scénario que les pièces remises couvrent n’est pas joué : il est attesté. Un scénario fait des
 * seules attestations l’est quand il est écrit : il contrôle la pièce.
 */
function couvert({ scenario }: ScenarioRetenu, { automatises, remises }: Possibles): boolean {
  const prises = new Set(scenario.preuves.map(({ id }) => id).filter((id) => remises.has(id)))
  const seules = scenario.preuves.every(({ type }) => type === 'attestation')
  if (prises.size === 0 || (seules && automatises.has(scenario.id))) return false
  return preuvesManquantes(scenario.preuves, prises).length === 0
}

/** Ce que la campagne a à sa disposition. */
export interface Possibles {
  /** Les scénarios qu’un fichier de features/ joue. */
  automatises: ReadonlyMap<string, unknown>
  /** Les preuves dont l’éditeur a remis la pièce. */
  remises: ReadonlySet<string>
  /** Ceux que l’on veut rejouer ; nul, tous. */
  seulement: ReadonlySet<string> | null
}

/**
 * Les pièces du LGC de référence sont rédigées par le banc : seules, elles feraient un succès vide.
 * Celles d'un éditeur se déposent sans rien jouer.
 */
const suffisent = (faisables: readonly ScenarioRetenu[], cible: string, possibles: Possibles) =>
  cible === 'reference'
    ? faisables.some(({ scenario }) => possibles.automatises.has(scenario.id))
    : faisables.length > 0

/**
 * Ce que la campagne va jouer et déposer. Rien dans la sélection : SEGUR-REM-007, jamais un succès vide ;
 * des filtres qui s’excluent : SEGUR-REM-009.
 */
export function choisirScenarios(
  referentiel: Referentiel,
  options: OptionsCampagne,
  possibles: Possibles,
): Choix {
  const { automatises, seulement } = possibles
  const selection = selectionner(referentiel, {
    ...options,
    profils: choisirProfils(options.profils, options.cible, referentiel),
    declarees: options.conditions.map(({ exigence }) => exigence),
  })
  const { rem } = referentiel
  if (selection.scenarios.length === 0)
    throw new ErreurSegur(
      'SEGUR-REM-009',
      { rem, criteres: direCriteres(options) || 'ce choix de profils' },
      { details: direEcartees(selection) },
    )
  const faisables = selection.scenarios.filter(
    (retenu) => automatises.has(retenu.scenario.id) || couvert(retenu, possibles),
  )
  if (!suffisent(faisables, options.cible, possibles))
    throw new ErreurSegur('SEGUR-REM-007', { rem, preuves: selection.preuves.length })
  const finis = options.reprendre ? lireReprise(options.reprendre).finis : new Set<string>()
  const restants = partager(
    faisables.filter(
      ({ scenario }) => !finis.has(scenario.id) && (seulement?.has(scenario.id) ?? true),
    ),
    options.shard,
  )
  return {
    selection,
    aJouer: restants.filter((retenu) => !couvert(retenu, possibles)),
    aDeposer: restants.filter((retenu) => couvert(retenu, possibles)),
  }
}

/** Ce qui écarte chaque exigence visée, et comment la jouer quand même. */
function direEcartees({ horsProfil, sansObjet }: Selection): string[] {
  return [
    ...horsProfil.map(
      ({ id, profils }) => `${id} : ajoutez ${profils.map((p) => `--profil "${p}"`).join(' ou ')}`,
    ),
    ...sansObjet.map(({ id }) => `${id} : déclarée sans objet dans segur.config.ts (conditions)`),
  ]
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
export function portee(options: OptionsCampagne, { aJouer, aDeposer }: Choix): readonly string[] {
  if (options.echecs || options.shard !== null)
    return [...aJouer, ...aDeposer].map(({ scenario }) => scenario.id)
  const designes = [...options.exigences, ...options.scenarios, ...options.preuves]
  return designes.length > 0 ? designes : options.chapitres
}
