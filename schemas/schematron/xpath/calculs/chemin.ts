import { type Noeud, racineDe } from '../../arbre/noeud.ts'
import type { DeGenre, Etape, EtapeAxe, EtapeFiltre } from '../expression.ts'
import { ErreurXPath } from '../valeurs/erreur-xpath.ts'
import { estNoeud, type Item, type Suite, VIDE } from '../valeurs/valeur.ts'
import { valeurEffective } from '../valeurs/valeur-effective.ts'
import type { Calcul, Compiler, Contexte, Environnement, Visite } from './calcul.ts'
import { surItem } from './calcul.ts'
import { dejaOrdonnees, ordonner } from './ordonner.ts'
import { compilerPas, type Pas, reduireDoublesBarres } from './pas.ts'
import { compilerPredicats } from './predicats.ts'
import { compilerRecherche } from './recherche.ts'

/** Une suite d'étapes d'axe, ou une étape calculée comme `concat(a, b)`. */
interface Tronc {
  suite(origines: Suite, c: Contexte): Suite
  visiter: ((origines: Suite, c: Contexte, visite: Visite) => boolean) | null
  existe?: (origines: Suite, c: Contexte) => boolean
}

function exigerNoeud(item: Item | null): Noeud {
  if (item === null) throw new ErreurXPath('XPDY0002', 'aucun nœud courant ici')
  if (estNoeud(item)) return item
  throw new ErreurXPath('XPTY0020', 'un chemin part d’une valeur qui n’est pas un nœud')
}

function troncAxes(etapes: readonly EtapeAxe[], compiler: Compiler, env: Environnement): Tronc {
  const pas = etapes.map((etape) => compilerPas(etape, compiler, env.noms))
  const recherche = compilerRecherche(etapes, pas, compiler)
  const dernier = pas.length - 1
  const aller = (rang: number, noeud: Noeud, c: Contexte, visite: Visite): boolean => {
    const celui = pas[rang] as Pas
    if (rang === dernier) return celui.visiter(noeud, c, visite)
    return celui.visiter(noeud, c, (n) => aller(rang + 1, n, c, visite))
  }
  const depuis = (origine: Noeud, c: Contexte, visite: Visite): boolean => {
    const trouves = recherche?.trouver(origine, c) ?? null
    if (trouves === null || recherche === null) return aller(0, origine, c, visite)
    if (recherche.rang === dernier) return trouves.some(visite)
    return trouves.some((noeud) => aller(recherche.rang + 1, noeud, c, visite))
  }
  const visiter = (origines: Suite, c: Contexte, visite: Visite): boolean => {
    for (const origine of origines) if (depuis(exigerNoeud(origine), c, visite)) return true
    return false
  }
  const dansUneListe = recherche?.existe
  const existe = (origines: Suite, c: Contexte): boolean =>
    origines.some((item) => {
      const origine = exigerNoeud(item)
      return dansUneListe?.(origine, c) ?? depuis(origine, c, () => true)
    })
  const ordonnees = dejaOrdonnees(etapes)
  return {
    visiter,
    existe,
    suite(origines, c) {
      const noeuds: Noeud[] = []
      visiter(origines, c, (n) => {
        noeuds.push(n)
        return false
      })
      return ordonnees && origines.length === 1 ? noeuds : ordonner(noeuds)
    },
  }
}

function rassembler(items: Item[]): Suite {
  const noeuds = items.filter(estNoeud)
  if (noeuds.length === items.length) return ordonner(noeuds)
  if (noeuds.length === 0) return items
  throw new ErreurXPath('XPTY0018', 'une étape rend à la fois des nœuds et des valeurs')
}

function troncCalcule(etape: EtapeFiltre, compiler: Compiler): Tronc {
  const calcul = compiler(etape.filtre)
  const predicats = compilerPredicats(etape.predicats, compiler)
  const suite = (origines: Suite, c: Contexte): Suite => {
    const taille = origines.length
    const items = origines.flatMap((origine, rang) => {
      const interne = { ...surItem(c, exigerNoeud(origine)), position: rang + 1, taille }
      const rendus = calcul.suite(interne)
      return [...(predicats?.filtrer(rendus, interne) ?? rendus)]
    })
    return rassembler(items)
  }
  return { suite, visiter: null }
}

/** Découpe les étapes en troncs : les étapes d'axe qui se suivent n'en font qu'un. */
function couper(
  etapes: readonly Etape[],
  compiler: Compiler,
  env: Environnement,
): readonly Tronc[] {
  const troncs: Tronc[] = []
  let axes: EtapeAxe[] = []
  const fermer = () => {
    if (axes.length > 0) troncs.push(troncAxes(axes, compiler, env))
    axes = []
  }
  for (const etape of etapes) {
    if ('axe' in etape) axes.push(etape)
    else {
      fermer()
      troncs.push(troncCalcule(etape, compiler))
    }
  }
  fermer()
  return troncs
}

/** D'où part le chemin : la racine, un premier calcul comme `doc(…)`, ou l'item courant. */
function departDe(
  e: DeGenre<'chemin'>,
  compiler: Compiler,
): { depart: (c: Contexte) => Suite; reste: readonly Etape[] } {
  if (e.racine) return { depart: (c) => [racineDe(exigerNoeud(c.item))], reste: e.etapes }
  const [premiere, ...reste] = e.etapes
  if (premiere === undefined || 'axe' in premiere) {
    return { depart: (c) => [exigerNoeud(c.item)], reste: e.etapes }
  }
  const calcul = compiler(premiere.filtre)
  const predicats = compilerPredicats(premiere.predicats, compiler)
  if (predicats === null) return { depart: calcul.suite, reste }
  return { depart: (c) => predicats.filtrer(calcul.suite(c), c), reste }
}

/** Un chemin : son départ, puis ses étapes, visitées sans liste quand il suffit de savoir s'il mène à un nœud. */
export function compilerChemin(
  e: DeGenre<'chemin'>,
  compiler: Compiler,
  env: Environnement,
): Calcul {
  const { depart, reste } = departDe(e, compiler)
  const troncs = couper(reduireDoublesBarres(reste), compiler, env)
  const dernier = troncs.at(-1)
  if (dernier === undefined) return { suite: depart, vrai: (c) => valeurEffective(depart(c)) }
  const avant = troncs.slice(0, -1)
  const origines = (c: Contexte): Suite => {
    let courants = depart(c)
    for (const tronc of avant) courants = courants.length === 0 ? VIDE : tronc.suite(courants, c)
    return courants
  }
  const suite = (c: Contexte): Suite => dernier.suite(origines(c), c)
  const { visiter } = dernier
  if (visiter === null) return { suite, vrai: (c) => valeurEffective(suite(c)) }
  const existe = (c: Contexte): boolean =>
    dernier.existe?.(origines(c), c) ?? visiter(origines(c), c, () => true)
  return {
    suite,
    vrai: existe,
    existe,
    visiter: (c, visite) => visiter(origines(c), c, visite),
  }
}
