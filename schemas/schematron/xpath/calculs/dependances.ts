import { ESPACE_XS } from '../espaces.ts'
import type { DeGenre, Etape, Expression } from '../expression.ts'

/** Ce dont une expression dépend hors d'elle-même. */
export interface Dependances {
  /** L'item courant, sa racine, ou l'item de la règle (`current()`). */
  contexte: boolean
  /** `position()` ou `last()` du contexte où elle est placée. */
  place: boolean
  variables: ReadonlySet<string>
}

/** Sans argument, ces fonctions lisent l'item courant. */
const SUR_ITEM: ReadonlySet<string> = new Set([
  'string',
  'name',
  'local-name',
  'namespace-uri',
  'normalize-space',
  'string-length',
  'number',
  'root',
  'data',
  'base-uri',
  'document-uri',
  'generate-id',
  'node-name',
  'current',
])

const RIEN: Dependances = { contexte: false, place: false, variables: new Set() }
const POINT: Dependances = { contexte: true, place: false, variables: new Set() }
const PLACE: Dependances = { contexte: true, place: true, variables: new Set() }

function unir(liste: readonly Dependances[]): Dependances {
  return {
    contexte: liste.some((d) => d.contexte),
    place: liste.some((d) => d.place),
    variables: new Set(liste.flatMap((d) => [...d.variables])),
  }
}

/** Un prédicat a son propre item : seules ses variables, et `current()`, viennent du dehors. */
const dedans = (d: Dependances): Dependances => ({ ...RIEN, variables: d.variables })

const sansVariable = (d: Dependances, nom: string): Dependances => ({
  ...d,
  variables: new Set([...d.variables].filter((v) => v !== nom)),
})

function emploieCurrent(expression: Expression): boolean {
  return JSON.stringify(expression).includes('"nom":"current"')
}

function deEtape(etape: Etape, rang: number): Dependances {
  const predicats = etape.predicats.map((p) => ({
    ...dedans(dependancesDe(p)),
    contexte: emploieCurrent(p),
  }))
  if (!('filtre' in etape)) return unir(predicats)
  const filtre = dependancesDe(etape.filtre)
  return unir([...predicats, rang === 0 ? filtre : dedans(filtre)])
}

function deChemin(etapes: readonly Etape[], absolu: boolean): Dependances {
  const [premiere] = etapes
  const depart = absolu || premiere === undefined || !('filtre' in premiere)
  return unir([depart ? POINT : RIEN, ...etapes.map(deEtape)])
}

function deAppel({ espace, nom, arguments: membres }: DeGenre<'appel'>): Dependances {
  if (nom === 'position' || nom === 'last') return PLACE
  const propres = membres.map(dependancesDe)
  // `key()` cherche dans le document de l'item ; une fonction déclarée peut lire ce qu'elle veut.
  const declaree = espace !== '' && espace !== ESPACE_XS
  const surItem = membres.length === 0 ? SUR_ITEM.has(nom) : nom === 'key' || nom === 'lang'
  return unir(surItem || declaree ? [POINT, ...propres] : propres)
}

/** Les dépendances d'une expression ; sert à ne calculer qu'une fois ce qui ne change pas. */
export function dependancesDe(e: Expression): Dependances {
  switch (e.g) {
    case 'chaine':
    case 'entier':
    case 'decimal':
    case 'double':
    case 'inconnu':
      return RIEN
    case 'variable':
      return { ...RIEN, variables: new Set([e.nom]) }
    case 'point':
      return POINT
    case 'suite':
      return unir(e.membres.map(dependancesDe))
    case 'chemin':
      return deChemin(e.etapes, e.racine)
    case 'appel':
      return deAppel(e)
    case 'si':
      return unir([e.test, e.alors, e.sinon].map(dependancesDe))
    case 'pour':
    case 'soit':
    case 'certains':
    case 'tous':
      return unir([dependancesDe(e.dans), sansVariable(dependancesDe(e.rend), e.nom)])
    case 'chaque':
      return unir([dependancesDe(e.a), dedans(dependancesDe(e.b))])
    case 'moins':
    case 'plus':
    case 'transformable':
    case 'transforme':
    case 'est-un':
    case 'traite':
      return dependancesDe(e.a)
    default:
      return unir([dependancesDe(e.a), dependancesDe(e.b)])
  }
}
