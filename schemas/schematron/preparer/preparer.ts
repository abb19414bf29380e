import type { Expression } from '../xpath/expression.ts'
import { attribut, type ElementSch, enfantsSch, estAbstrait, tousSch } from './element-sch.ts'
import { assembler } from './inclure.ts'
import { membresDe } from './membres.ts'
import { patronsActifs } from './patrons.ts'
import {
  type Membre,
  type Regle,
  type SchematronPrepare,
  type Soit,
  VERSION_PREPARATION,
} from './schematron-prepare.ts'
import { ErreurPreparation, type Sources } from './sources.ts'
import {
  type Analyse,
  creerTable,
  PREFIXES_CONNUS,
  type TableExpressions,
} from './table-expressions.ts'
import { clesDe, fonctionsDe } from './xslt.ts'

/** Les déclarations `ns`, puis les préfixes de la racine : le premier écrit l'emporte. */
function prefixesDe(schema: ElementSch): ReadonlyMap<string, string> {
  const declares = enfantsSch(schema, 'ns').map(
    (e) => [attribut(e, 'prefix'), attribut(e, 'uri')] as const,
  )
  return new Map(
    [...[...declares, ...schema.prefixes, ...PREFIXES_CONNUS].filter(([p]) => p !== '')].reverse(),
  )
}

const soits = (porteur: ElementSch, table: TableExpressions): readonly Soit[] =>
  enfantsSch(porteur, 'let').map((e) => ({
    g: 'soit',
    nom: attribut(e, 'name').trim(),
    valeur: table.ranger(attribut(e, 'value')),
  }))

function reglesDe(patron: ElementSch, table: TableExpressions): readonly Regle[] {
  const concretes = enfantsSch(patron, 'rule').filter(
    (r) => !estAbstrait(r) && r.attributs.has('context'),
  )
  return concretes.map((r, rang) => ({
    id: attribut(r, 'id') || String(rang + 1),
    contexte: table.ranger(attribut(r, 'context')),
    membres: membresDe(r, table),
  }))
}

/** Les règles abstraites que les règles gardées reprennent, de proche en proche. */
function abstraitesDe(
  schema: ElementSch,
  depart: readonly Membre[],
  table: TableExpressions,
): Readonly<Record<string, readonly Membre[]>> {
  const modeles = new Map(
    tousSch(schema, 'rule')
      .filter(estAbstrait)
      .map((r) => [attribut(r, 'id'), r] as const)
      .reverse(),
  )
  const faites: Record<string, readonly Membre[]> = {}
  const suivre = (membres: readonly Membre[]) => {
    for (const membre of membres) {
      if (membre.g !== 'reprend' || Object.hasOwn(faites, membre.regle)) continue
      const modele = modeles.get(membre.regle)
      if (modele === undefined)
        throw new ErreurPreparation(`règle abstraite inconnue : ${membre.regle}`)
      const repris = membresDe(modele, table)
      faites[membre.regle] = repris
      suivre(repris)
    }
  }
  suivre(depart)
  return faites
}

const LITTERAUX: ReadonlySet<Expression['g']> = new Set(['chaine', 'entier', 'decimal'])

/** Les variables globales à valeur écrite qu'aucune règle, boucle ou fonction ne redéclare. */
function constantesDe(
  globales: readonly Soit[],
  locales: readonly Membre[],
  expressions: readonly Expression[],
): readonly string[] {
  const ecrites = JSON.stringify(expressions)
  const noms = [...globales, ...locales].flatMap((m) => (m.g === 'soit' ? [m.nom] : []))
  return globales
    .filter(({ valeur }) => LITTERAUX.has(expressions[valeur]?.g ?? 'inconnu'))
    .filter(({ nom }) => noms.filter((n) => n === nom).length === 1)
    .filter(({ nom }) => !ecrites.includes(`"nom":"${nom}","dans"`))
    .map(({ nom }) => nom)
}

const raisons = (expressions: readonly Expression[]): readonly string[] => [
  ...new Set(expressions.flatMap((e) => (e.g === 'inconnu' ? [e.raison] : []))),
]

/** Ce que la préparation rend : la forme à garder, et les fichiers dont elle dépend. */
export interface Preparation {
  schematron: SchematronPrepare
  fichiers: readonly string[]
}

/**
 * Prépare un schematron ISO (`queryBinding` xslt2) : `include`, phase par défaut, patrons et règles
 * abstraits, variables, `xsl:key` et `xsl:function`. Lève `ErreurPreparation`, raison en français.
 */
export function preparerSchematron(
  chemin: string,
  sources: Sources,
  analyser: Analyse,
): Preparation {
  const { schema, fichiers } = assembler(chemin, sources)
  if (schema.nom !== 'schema') throw new ErreurPreparation(`${chemin} n’est pas un schematron`)
  const table = creerTable(prefixesDe(schema), analyser)
  const { patrons: actifs, phase } = patronsActifs(schema)
  // Les variables d'un patron valent pour tout le schematron, comme dans la feuille XSLT qu'on en tire.
  const variables = [soits(schema, table), ...actifs.map((p) => soits(p, table))].flat()
  const patrons = actifs.map((patron, rang) => ({
    id: attribut(patron, 'id') || `patron-${rang + 1}`,
    regles: reglesDe(patron, table),
  }))
  const membres = patrons.flatMap(({ regles }) => regles.flatMap((r) => r.membres))
  const abstraites = abstraitesDe(schema, membres, table)
  const fonctions = fonctionsDe(schema, table)
  const cles = clesDe(schema, table)
  const { expressions } = table
  const locales = [...membres, ...Object.values(abstraites).flat()]
  const [titre] = enfantsSch(schema, 'title')
  const schematron: SchematronPrepare = {
    version: VERSION_PREPARATION,
    chemin,
    titre: (titre?.enfants ?? [])
      .filter((e) => typeof e === 'string')
      .join(' ')
      .trim(),
    phase,
    expressions,
    variables,
    constantes: fonctions.length > 0 ? [] : constantesDe(variables, locales, expressions),
    cles,
    fonctions,
    patrons,
    abstraites,
    reserves: raisons(expressions),
  }
  return { schematron, fichiers }
}
