import type { Noeud } from '../../arbre/noeud.ts'
import type { Etape } from '../expression.ts'

/** Nœuds en ordre du document, sans doublon. */
export function ordonner(noeuds: Noeud[]): Noeud[] {
  if (noeuds.length < 2) return noeuds
  return [...new Set(noeuds)].sort((a, b) => a.ordre - b.ordre)
}

const SIMPLES: ReadonlySet<string> = new Set(['child', 'attribute', 'self'])
const PROFONDS: ReadonlySet<string> = new Set(['descendant', 'descendant-or-self'])

/** Partant d'un seul nœud, ces étapes rendent déjà l'ordre du document, sans doublon. */
export function dejaOrdonnees(etapes: readonly Etape[]): boolean {
  return etapes.every(
    (etape, rang) =>
      'axe' in etape &&
      (SIMPLES.has(etape.axe) ||
        // Une descente suivie d'attributs ou de rien garde l'ordre ; suivie d'enfants, non.
        (PROFONDS.has(etape.axe) &&
          etapes
            .slice(rang + 1)
            .every((e) => 'axe' in e && (e.axe === 'attribute' || e.axe === 'self')))),
  )
}
