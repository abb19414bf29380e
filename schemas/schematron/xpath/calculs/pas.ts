import type { Noeud } from '../../arbre/noeud.ts'
import type { Noms } from '../../arbre/noms.ts'
import type { Etape, EtapeAxe } from '../expression.ts'
import type { Item } from '../valeurs/valeur.ts'
import { type Parcours, parcoursDe } from './axes.ts'
import { type Compiler, type Contexte, surItem, type Visite } from './calcul.ts'
import { estPositionnel } from './positionnel.ts'
import { compilerPredicats, type Filtre } from './predicats.ts'
import { cleDe, compilerTest } from './tests.ts'

/** Une étape d'axe compilée. */
export interface Pas {
  readonly parcours: Parcours
  readonly filtre: Filtre | null
  visiter(origine: Noeud, c: Contexte, visite: Visite): boolean
}

const estDoubleBarre = (etape: Etape | undefined): boolean =>
  etape !== undefined &&
  'axe' in etape &&
  etape.axe === 'descendant-or-self' &&
  etape.test.test === 'noeud' &&
  etape.predicats.length === 0

/** `//x` est `descendant-or-self::node()/child::x` : autant chercher les descendants par leur nom. */
export function reduireDoublesBarres(etapes: readonly Etape[]): readonly Etape[] {
  const reduites: Etape[] = []
  for (let i = 0; i < etapes.length; i += 1) {
    const [etape, suivante] = [etapes[i], etapes[i + 1]]
    if (etape === undefined) continue
    const enfantSimple =
      suivante !== undefined &&
      'axe' in suivante &&
      suivante.axe === 'child' &&
      !suivante.predicats.some(estPositionnel)
    if (estDoubleBarre(etape) && enfantSimple) {
      reduites.push({ ...suivante, axe: 'descendant' })
      i += 1
    } else reduites.push(etape)
  }
  return reduites
}

/** Compile une étape d'axe : parcours, test, puis prédicats, en évitant les listes quand l'ordre ne compte pas. */
export function compilerPas(etape: EtapeAxe, compiler: Compiler, noms: Noms): Pas {
  const test = compilerTest(etape.test, etape.axe, noms)
  const parcours = parcoursDe(etape.axe, test, cleDe(etape.test, noms))
  const filtre = compilerPredicats(etape.predicats, compiler)
  if (filtre === null) {
    return { parcours, filtre, visiter: (origine, _c, visite) => parcours(origine, visite) }
  }
  if (filtre.seul) {
    const visiter: Pas['visiter'] = (origine, c, visite) => {
      const interne = surItem(c, origine)
      return parcours(origine, (n) => filtre.garde(n, interne) && visite(n))
    }
    return { parcours, filtre, visiter }
  }
  const visiter: Pas['visiter'] = (origine, c, visite) => {
    const candidats: Noeud[] = []
    parcours(origine, (n) => {
      candidats.push(n)
      return false
    })
    // Le filtre rend des items qu'il a reçus : ce sont des nœuds.
    for (const item of filtre.filtrer(candidats, c)) if (visite(item as Item & Noeud)) return true
    return false
  }
  return { parcours, filtre, visiter }
}
