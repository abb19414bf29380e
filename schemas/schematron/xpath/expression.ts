/**
 * Une expression XPath préparée : un objet simple, écrit tel quel dans le cache. Les préfixes y sont déjà
 * remplacés par leur espace de noms.
 */
export const AXES = [
  'child',
  'attribute',
  'self',
  'descendant',
  'descendant-or-self',
  'parent',
  'ancestor',
  'ancestor-or-self',
  'following-sibling',
  'preceding-sibling',
  'following',
  'preceding',
] as const
export type Axe = (typeof AXES)[number]

/** Ce qu'une étape garde ; un nom ou un espace `null` les admet tous. */
export type Test =
  | { test: 'noeud' }
  | { test: 'texte' }
  | { test: 'commentaire' }
  | { test: 'document' }
  | { test: 'instruction'; cible: string | null }
  | { test: 'nom'; espace: string | null; nom: string | null }
  | { test: 'element'; espace: string | null; nom: string | null }
  | { test: 'attribut'; espace: string | null; nom: string | null }

export interface EtapeAxe {
  axe: Axe
  test: Test
  predicats: readonly Expression[]
}

export interface EtapeFiltre {
  filtre: Expression
  predicats: readonly Expression[]
}

export type Etape = EtapeAxe | EtapeFiltre

export const COMPARAISONS = ['=', '!=', '<', '<=', '>', '>='] as const
export type Comparaison = (typeof COMPARAISONS)[number]

export const CALCULS = ['+', '-', '*', 'div', 'idiv', 'mod'] as const
export type OperateurCalcul = (typeof CALCULS)[number]

export type Cardinal = '' | '?' | '*' | '+'

/** Un type de suite, pour `instance of` et `treat as`. */
export interface TypeSuite {
  /** `vide` : `empty-sequence()` ; `item` : tout ; sinon un type atomique ou un test de nœud. */
  item: { atomique: string } | Test | 'item' | 'vide'
  cardinal: Cardinal
}

export type Expression =
  | { g: 'chaine'; valeur: string }
  | { g: 'entier' | 'decimal' | 'double'; valeur: number }
  | { g: 'variable'; nom: string }
  | { g: 'point' }
  | { g: 'suite'; membres: readonly Expression[] }
  | { g: 'chemin'; racine: boolean; etapes: readonly Etape[] }
  | { g: 'et' | 'ou'; a: Expression; b: Expression }
  | { g: 'compare-tous' | 'compare-un'; op: Comparaison; a: Expression; b: Expression }
  | { g: 'compare-noeuds'; op: 'is' | '<<' | '>>'; a: Expression; b: Expression }
  | { g: 'calcul'; op: OperateurCalcul; a: Expression; b: Expression }
  | { g: 'moins' | 'plus'; a: Expression }
  | { g: 'ensemble'; op: 'union' | 'intersection' | 'sauf'; a: Expression; b: Expression }
  | { g: 'intervalle'; a: Expression; b: Expression }
  | { g: 'colle'; a: Expression; b: Expression }
  | { g: 'appel'; espace: string; nom: string; arguments: readonly Expression[] }
  | { g: 'si'; test: Expression; alors: Expression; sinon: Expression }
  | { g: 'pour' | 'soit' | 'certains' | 'tous'; nom: string; dans: Expression; rend: Expression }
  | { g: 'transformable' | 'transforme'; a: Expression; type: string; vide: boolean }
  | { g: 'est-un' | 'traite'; a: Expression; type: TypeSuite }
  | { g: 'chaque'; a: Expression; b: Expression }
  /** Ce que le banc ne sait pas évaluer ; l'employer est un constat, jamais un silence. */
  | { g: 'inconnu'; raison: string }

type Garder<E, G> = E extends { g: infer H } ? ([Extract<H, G>] extends [never] ? never : E) : never

/** L'expression d'un genre donné. */
export type DeGenre<G extends Expression['g']> = Garder<Expression, G>
