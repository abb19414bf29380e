import { GENRE, type Noeud } from '../../arbre/noeud.ts'
import type { Noms } from '../../arbre/noms.ts'
import type { Axe, Test } from '../expression.ts'

export type TestNoeud = (noeud: Noeud) => boolean

/** La clé du seul nom qu'une étape admet, quand elle n'en admet qu'un. */
export function cleDe(test: Test, noms: Noms): number | null {
  if (test.test !== 'nom' && test.test !== 'element' && test.test !== 'attribut') return null
  return test.espace === null || test.nom === null ? null : noms.cle(test.espace, test.nom)
}

function parNom(
  test: { espace: string | null; nom: string | null },
  noms: Noms,
  genre: number,
): TestNoeud {
  const { espace, nom } = test
  if (espace !== null && nom !== null) {
    const cle = noms.cle(espace, nom)
    return (n) => n.cle === cle && n.genre === genre
  }
  if (espace !== null) return (n) => n.genre === genre && n.espace === espace
  if (nom !== null) return (n) => n.genre === genre && n.nom === nom
  return (n) => n.genre === genre
}

/** Le test d'une étape ; un nom vise les attributs sur l'axe `attribute`, les éléments ailleurs. */
export function compilerTest(test: Test, axe: Axe, noms: Noms): TestNoeud {
  switch (test.test) {
    case 'noeud':
      return () => true
    case 'texte':
      return (n) => n.genre === GENRE.texte
    case 'commentaire':
      return (n) => n.genre === GENRE.commentaire
    case 'document':
      return (n) => n.genre === GENRE.document
    case 'instruction': {
      const { cible } = test
      return (n) => n.genre === GENRE.instruction && (cible === null || n.nom === cible)
    }
    case 'nom':
      return parNom(test, noms, axe === 'attribute' ? GENRE.attribut : GENRE.element)
    case 'element':
      return parNom(test, noms, GENRE.element)
    case 'attribut':
      return parNom(test, noms, GENRE.attribut)
  }
}
