import { GENRE, type Noeud } from '../arbre/noeud.ts'
import type { Noms } from '../arbre/noms.ts'
import { relatifA } from '../preparer/inclure.ts'
import type {
  Membre,
  Morceau,
  Rang,
  SchematronPrepare,
  Verification,
} from '../preparer/schematron-prepare.ts'
import type { Calcul, Contexte, Environnement, Variable } from '../xpath/calculs/calcul.ts'
import { creerCompilateur } from '../xpath/calculs/creer-compilateur.ts'
import type { Expression } from '../xpath/expression.ts'
import { ecrireItem } from '../xpath/valeurs/ecrire.ts'
import { ErreurXPath } from '../xpath/valeurs/erreur-xpath.ts'
import { creerMotifs as creerMotifsReguliers } from '../xpath/valeurs/motif-regulier.ts'
import { estNoeud } from '../xpath/valeurs/valeur.ts'
import { creerCles } from './cles.ts'
import { creerFonctions } from './fonctions.ts'
import { type Entree, indexerRegles } from './index-regles.ts'
import { creerMotifs } from './motif.ts'
import { declarer } from './variables.ts'

/** Ce qu'un schematron relève : un `assert` faux, un `report` vrai, ou une règle qui n'a pas pu finir. */
export interface ConstatSchematron {
  readonly genre: 'assert' | 'report' | 'interrompu'
  /** `patron.règle.vérification`, stable pour un jeu de règles donné. */
  readonly regle: string
  readonly role: string
  readonly message: string
  readonly noeud: Noeud
}

export interface Ressources {
  readonly noms: Noms
  /** Un document de référence par son chemin dans le jeu ; `null` s'il n'y est pas. */
  ouvrir(chemin: string): Noeud | null
  readonly maintenant: Date
}

export interface Evaluateur {
  /**
   * Tous les constats d'un document, patron par patron, puis en ordre du document. `continuer`, demandé à
   * chaque pas, arrête tout quand il rend faux : les constats faits sont rendus.
   */
  evaluer(document: Noeud, continuer?: () => boolean): readonly ConstatSchematron[]
}

/** Au-delà, un document n'apprend plus rien à son lecteur. */
export const CONSTATS_MAX = 1000

const INCONNUE: Expression = { g: 'inconnu', raison: 'expression absente du cache' }

/** Les nœuds qu'un schematron parcourt : ni attributs ni textes, comme la feuille XSLT officielle [V]. */
function* parcourir(noeud: Noeud): Generator<Noeud> {
  yield noeud
  for (const enfant of noeud.enfants) {
    if (enfant.genre === GENRE.element) yield* parcourir(enfant)
    else if (enfant.genre !== GENRE.texte) yield enfant
  }
}

/** Rend évaluable un schematron préparé ; chaque expression est compilée à son premier emploi, puis gardée. */
export function creerEvaluateur(prepare: SchematronPrepare, ressources: Ressources): Evaluateur {
  const { noms, maintenant } = ressources
  const expression = (rang: Rang): Expression => prepare.expressions[rang] ?? INCONNUE
  const constantes = new Map(
    prepare.variables
      .filter(({ nom }) => prepare.constantes.includes(nom))
      .map(({ nom, valeur }) => [nom, expression(valeur)] as const),
  )
  const etat: { globales: Variable | null } = { globales: null }
  const environnement: Environnement = {
    noms,
    maintenant,
    motif: creerMotifsReguliers(),
    ouvrir: (adresse) => ressources.ouvrir(relatifA(prepare.chemin, adresse)),
    constante(nom) {
      const fixe = constantes.get(nom)
      return fixe !== undefined && 'valeur' in fixe ? [fixe.valeur] : null
    },
    fonction: (nom) => fonctions(nom),
    cle: (nom, valeur, document) => cles(nom, valeur, document),
  }
  const compiler = creerCompilateur(environnement)
  const calculer = (rang: Rang): Calcul => compiler(expression(rang))
  const { compilerMotif, oublier } = creerMotifs(compiler, noms)
  const fonctions = creerFonctions(prepare.fonctions, calculer, () => etat.globales)
  const cles = creerCles(prepare.cles, expression, compilerMotif, calculer)

  const entrees = prepare.patrons.flatMap(({ regles }, patron) =>
    regles.flatMap(({ contexte }, regle) =>
      compilerMotif(expression(contexte)).map((branche): Entree => ({ patron, regle, branche })),
    ),
  )
  const retenir = indexerRegles(entrees)

  const ecrire = (morceau: Morceau, c: Contexte): string => {
    if (typeof morceau === 'string') return morceau
    try {
      if ('valeur' in morceau) return calculer(morceau.valeur).suite(c).map(ecrireItem).join(' ')
      const [noeud] = morceau.nom === null ? [c.item] : calculer(morceau.nom).suite(c)
      if (noeud === undefined || noeud === null || !estNoeud(noeud)) return ''
      return noeud.prefixe === '' ? noeud.nom : `${noeud.prefixe}:${noeud.nom}`
    } catch (erreur) {
      if (erreur instanceof ErreurXPath) return '?'
      throw erreur
    }
  }

  const verifier = (
    v: Verification,
    c: Contexte,
    noeud: Noeud,
    prefixe: string,
  ): ConstatSchematron | null => {
    const { genre, role } = v
    const regle = `${prefixe}.${v.id}`
    try {
      if (calculer(v.test).vrai(c) === (genre === 'assert')) return null
    } catch (erreur) {
      if (!(erreur instanceof ErreurXPath)) throw erreur
      return {
        genre: 'interrompu',
        regle,
        role: 'error',
        message: `${erreur.message} (${erreur.code})`,
        noeud,
      }
    }
    const message = v.message
      .map((m) => ecrire(m, c))
      .join('')
      .replace(/\s+/g, ' ')
      .trim()
    return { genre, regle, role, message, noeud }
  }

  return {
    evaluer(document, continuer = () => true) {
      const depart: Contexte = {
        item: document,
        position: 1,
        taille: 1,
        variables: null,
        courant: document,
      }
      // Une variable globale peut en lire une autre, déclarée après : toutes voient toutes les autres.
      const globales: Contexte = { ...depart }
      for (const { nom, valeur } of prepare.variables) {
        const ici = declarer(depart, nom, () => calculer(valeur))
        globales.variables = { nom, lire: ici.lire, suivante: globales.variables }
      }
      depart.variables = globales.variables
      etat.globales = globales.variables

      const places = prepare.patrons.map((): { noeud: Noeud; regle: number }[] => [])
      for (const noeud of parcourir(document)) {
        if (!continuer()) break
        for (const { patron, regle } of retenir(noeud, globales))
          places[patron]?.push({ noeud, regle })
      }
      const constats: ConstatSchematron[] = []
      const appliquer = (
        membres: readonly Membre[],
        recu: Contexte,
        noeud: Noeud,
        prefixe: string,
      ): Contexte => {
        let c = recu
        for (const membre of membres) {
          if (constats.length > CONSTATS_MAX || !continuer()) return c
          if (membre.g === 'soit') {
            c = { ...c, variables: declarer(c, membre.nom, () => calculer(membre.valeur)) }
          } else if (membre.g === 'reprend') {
            const repris = prepare.abstraites[membre.regle] ?? []
            c = appliquer(repris, c, noeud, `${prefixe}.${membre.regle}`)
          } else {
            const constat = verifier(membre, c, noeud, prefixe)
            if (constat !== null) constats.push(constat)
          }
        }
        return c
      }
      places.forEach((liste, rang) => {
        const patron = prepare.patrons[rang]
        for (const { noeud, regle } of liste) {
          const celle = patron?.regles[regle]
          if (patron === undefined || celle === undefined) continue
          const c = { ...globales, item: noeud, courant: noeud }
          appliquer(celle.membres, c, noeud, `${patron.id}.${celle.id}`)
        }
      })
      oublier()
      return constats
    },
  }
}
