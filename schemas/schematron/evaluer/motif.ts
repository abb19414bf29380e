import { GENRE, type Noeud, racineDe } from '../arbre/noeud.ts'
import type { Noms } from '../arbre/noms.ts'
import type { Compiler, Contexte } from '../xpath/calculs/calcul.ts'
import { compilerPredicats, type Filtre } from '../xpath/calculs/predicats.ts'
import { cleDe, compilerTest } from '../xpath/calculs/tests.ts'
import type { DeGenre, Etape, EtapeAxe, Expression } from '../xpath/expression.ts'
import { estNoeud } from '../xpath/valeurs/valeur.ts'
import { type Repere, reperesDe } from './reperes.ts'

/** Une branche d'un contexte : ce qu'un nœud doit être, et par quoi la chercher. */
export interface Branche {
  convient(noeud: Noeud, c: Contexte): boolean
  /** Le seul nom possible du nœud, ou `null`. */
  readonly cle: number | null
  /** Le seul nom possible de son parent, ou `null`. */
  readonly cleParent: number | null
  /** Une valeur que le nœud porte forcément, comme un `templateId`. */
  readonly repere: Repere | null
}

type Lien = 'parent' | 'ancetre'

interface Maillon {
  juge(noeud: Noeud, c: Contexte): boolean
  passe(noeud: Noeud): boolean
  readonly lien: Lien
  readonly cle: number | null
}

const estDescente = (etape: Etape): boolean =>
  'axe' in etape &&
  etape.axe === 'descendant-or-self' &&
  etape.test.test === 'noeud' &&
  etape.predicats.length === 0

/** Fabrique les motifs d'un schematron ; une même étape, reprise par cent règles, n'est jugée qu'une fois par nœud. */
export function creerMotifs(compiler: Compiler, noms: Noms) {
  const juges = new Map<string, Maillon['juge']>()
  const souvenirs: Map<Noeud, boolean>[] = []

  const jugeDe = (etape: EtapeAxe): Maillon['juge'] => {
    if (etape.predicats.length === 0) return () => true
    const ecrite = JSON.stringify(etape)
    const deja = juges.get(ecrite)
    if (deja !== undefined) return deja
    // Compilé à la première rencontre : un document n'en touche qu'une partie.
    let compile: Filtre | null = null
    const test = compilerTest(etape.test, etape.axe, noms)
    const vus = new Map<Noeud, boolean>()
    souvenirs.push(vus)
    const calculer = (noeud: Noeud, c: Contexte): boolean => {
      compile ??= compilerPredicats(etape.predicats, compiler)
      const filtre = compile
      if (filtre === null) return true
      const interne: Contexte = { ...c, item: noeud, position: 1, taille: 1, courant: noeud }
      if (filtre.seul) return filtre.garde(noeud, interne)
      const freres = (etape.axe === 'attribute'
        ? noeud.parent?.attributs
        : noeud.parent?.enfants) ?? [noeud]
      return filtre.filtrer(freres.filter(test), interne).includes(noeud)
    }
    const juge: Maillon['juge'] = (noeud, c) => {
      let rendu = vus.get(noeud)
      if (rendu === undefined) {
        rendu = calculer(noeud, c)
        vus.set(noeud, rendu)
      }
      return rendu
    }
    juges.set(ecrite, juge)
    return juge
  }

  const maillonsDe = (etapes: readonly Etape[], absolu: boolean): readonly Maillon[] | null => {
    const maillons: Maillon[] = []
    let lien: Lien = absolu ? 'parent' : 'ancetre'
    for (const etape of etapes) {
      if (estDescente(etape)) {
        lien = 'ancetre'
        continue
      }
      if (!('axe' in etape) || !['child', 'attribute'].includes(etape.axe)) return null
      const passe = compilerTest(etape.test, etape.axe, noms)
      maillons.push({ passe, juge: jugeDe(etape), lien, cle: cleDe(etape.test, noms) })
      lien = 'parent'
    }
    // « a// » ne finit sur rien : ce n'est pas un motif.
    return lien === 'ancetre' && etapes.length > 0 ? null : maillons
  }

  /** Un contexte que la grammaire des motifs n'admet pas : ses nœuds sont cherchés dans tout le document. */
  const parRecherche = (e: Expression): Branche => {
    const descente: Etape = { axe: 'descendant-or-self', test: { test: 'noeud' }, predicats: [] }
    const relatif = e.g === 'chemin' && !e.racine && 'axe' in (e.etapes[0] ?? {})
    const calcul = compiler(relatif ? { ...e, racine: true, etapes: [descente, ...e.etapes] } : e)
    const trouves = new WeakMap<Noeud, ReadonlySet<Noeud>>()
    return {
      cle: null,
      cleParent: null,
      repere: null,
      convient(noeud, c) {
        const racine = racineDe(noeud)
        let ici = trouves.get(racine)
        if (ici === undefined) {
          const suite = calcul.suite({
            ...c,
            item: racine,
            position: 1,
            taille: 1,
            courant: racine,
          })
          ici = new Set(suite.filter(estNoeud))
          trouves.set(racine, ici)
        }
        return ici.has(noeud)
      },
    }
  }

  const parMaillons = (e: DeGenre<'chemin'>, maillons: readonly Maillon[]): Branche => {
    const dernier = maillons.length - 1
    const monte = (noeud: Noeud, rang: number, c: Contexte): boolean => {
      const maillon = maillons[rang]
      if (maillon === undefined || !maillon.passe(noeud)) return false
      return remonte(noeud, rang, maillon.lien, c) && maillon.juge(noeud, c)
    }
    const remonte = (noeud: Noeud, rang: number, lien: Lien, c: Contexte): boolean => {
      if (rang === 0) return lien === 'ancetre' || noeud.parent?.genre === GENRE.document
      if (lien === 'parent') return noeud.parent !== null && monte(noeud.parent, rang - 1, c)
      for (let n = noeud.parent; n !== null; n = n.parent) if (monte(n, rang - 1, c)) return true
      return false
    }
    const etape = e.etapes.at(-1)
    const predicats = etape !== undefined && 'axe' in etape ? etape.predicats : []
    const [celui, avant] = [maillons[dernier], maillons[dernier - 1]]
    return {
      cle: celui?.cle ?? null,
      cleParent: celui?.lien === 'parent' ? (avant?.cle ?? null) : null,
      repere: reperesDe(predicats, noms),
      convient: (noeud, c) => monte(noeud, dernier, c),
    }
  }

  const racine: Branche = {
    cle: null,
    cleParent: null,
    repere: null,
    convient: (noeud) => noeud.genre === GENRE.document,
  }

  /** Les branches d'un contexte de règle ; une union en a plusieurs. */
  const compilerMotif = (e: Expression): readonly Branche[] => {
    if (e.g === 'ensemble' && e.op === 'union')
      return [...compilerMotif(e.a), ...compilerMotif(e.b)]
    if (e.g !== 'chemin') return [parRecherche(e)]
    if (e.racine && e.etapes.length === 0) return [racine]
    const maillons = maillonsDe(e.etapes, e.racine)
    return [maillons === null ? parRecherche(e) : parMaillons(e, maillons)]
  }
  /** Oublie ce qui a été jugé : à appeler d'un document au suivant, sinon chacun resterait en mémoire. */
  const oublier = (): void => {
    for (const vus of souvenirs) vus.clear()
  }
  return { compilerMotif, oublier }
}
