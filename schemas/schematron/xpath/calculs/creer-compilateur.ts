import type { Expression } from '../expression.ts'
import { compilerAppel } from '../fonctions/compiler-appel.ts'
import { ErreurXPath } from '../valeurs/erreur-xpath.ts'
import { double, estNoeud, type Suite } from '../valeurs/valeur.ts'
import { valeurEffective } from '../valeurs/valeur-effective.ts'
import { compilerBoucle, compilerChaque, compilerSi, compilerSuite } from './boucles.ts'
import { type Calcul, type Contexte, type Environnement, parSuite, parVrai } from './calcul.ts'
import { compilerChemin } from './chemin.ts'
import { compilerCompareNoeuds, compilerCompareTous, compilerCompareUn } from './comparaisons.ts'
import { dependancesDe } from './dependances.ts'
import {
  compilerCalcul,
  compilerColle,
  compilerEnsemble,
  compilerIntervalle,
  compilerSigne,
} from './operations.ts'
import { compilerConversion, compilerType } from './types-suite.ts'

function fixe(valeur: Suite): Calcul {
  return { suite: () => valeur, vrai: () => valeurEffective(valeur), constante: () => valeur }
}

function variable(nom: string): Calcul {
  const chercher = (c: Contexte): Suite => {
    for (let v = c.variables; v !== null; v = v.suivante) if (v.nom === nom) return v.lire()
    throw new ErreurXPath('XPST0008', `la variable $${nom} n’est pas déclarée`)
  }
  return parSuite(chercher)
}

const POINT: Calcul = parSuite((c) => {
  if (c.item === null) throw new ErreurXPath('XPDY0002', 'aucun item courant')
  return [c.item]
})

const POINT_VISITABLE: Calcul = {
  ...POINT,
  vrai: (c) => (c.item !== null && estNoeud(c.item) ? true : POINT.vrai(c)),
}

/** Ce qui ne dépend d'aucun document jugé se calcule une fois, la première où il sert. */
function memoriser(calcul: Calcul): Calcul {
  let valeur: Suite | null = null
  const vide: Contexte = { item: null, position: 1, taille: 1, variables: null, courant: null }
  const lire = (): Suite => {
    valeur ??= calcul.suite(vide)
    return valeur
  }
  return { suite: lire, vrai: () => valeurEffective(lire()), constante: lire }
}

/** Compile les expressions d'un schematron ; chacune l'est une fois, à son premier emploi. */
export function creerCompilateur(env: Environnement): (expression: Expression) => Calcul {
  const faits = new WeakMap<Expression, Calcul>()
  const brut = (e: Expression): Calcul => {
    switch (e.g) {
      case 'chaine':
      case 'entier':
      case 'decimal':
        return fixe([e.valeur])
      case 'double':
        return fixe([double(e.valeur)])
      case 'variable':
        return env.constante(e.nom) === null ? variable(e.nom) : fixe(env.constante(e.nom) ?? [])
      case 'point':
        return POINT_VISITABLE
      case 'suite':
        return compilerSuite(e, compiler)
      case 'chemin':
        return compilerChemin(e, compiler, env)
      case 'et': {
        const [a, b] = [compiler(e.a), compiler(e.b)]
        return parVrai((c) => a.vrai(c) && b.vrai(c))
      }
      case 'ou': {
        const [a, b] = [compiler(e.a), compiler(e.b)]
        return parVrai((c) => a.vrai(c) || b.vrai(c))
      }
      case 'compare-tous':
        return compilerCompareTous(e, compiler)
      case 'compare-un':
        return compilerCompareUn(e, compiler)
      case 'compare-noeuds':
        return compilerCompareNoeuds(e, compiler)
      case 'calcul':
        return compilerCalcul(e, compiler)
      case 'moins':
      case 'plus':
        return compilerSigne(e, compiler)
      case 'ensemble':
        return compilerEnsemble(e, compiler)
      case 'intervalle':
        return compilerIntervalle(e, compiler)
      case 'colle':
        return compilerColle(e, compiler)
      case 'appel':
        return compilerAppel(e, compiler, env)
      case 'si':
        return compilerSi(e, compiler)
      case 'pour':
      case 'soit':
      case 'certains':
      case 'tous':
        return compilerBoucle(e, compiler)
      case 'transformable':
      case 'transforme':
        return compilerConversion(e, compiler)
      case 'est-un':
      case 'traite':
        return compilerType(e, compiler, env.noms)
      case 'chaque':
        return compilerChaque(e, compiler)
      case 'inconnu': {
        const refuser = () => {
          throw new ErreurXPath('XPST0003', e.raison)
        }
        return { suite: refuser, vrai: refuser }
      }
    }
  }
  const estFixe = (e: Expression): boolean => {
    if (!['chemin', 'appel', 'suite', 'ensemble', 'colle'].includes(e.g)) return false
    const { contexte, place, variables } = dependancesDe(e)
    return !contexte && !place && [...variables].every((nom) => env.constante(nom) !== null)
  }
  const compiler = (e: Expression): Calcul => {
    let fait = faits.get(e)
    if (fait === undefined) {
      fait = brut(e)
      if (estFixe(e)) fait = memoriser(fait)
      faits.set(e, fait)
    }
    return fait
  }
  return compiler
}
