import type { Compte } from '../../comptes/compte.ts'
import type { CodePsc } from '../codes.ts'
import type { Professionnel } from '../identite/professionnel.ts'
import type { Facon, Liaison } from './depot.ts'

/** Ce que le logiciel sait au retour de PSC. */
export interface FaitsRapprochement {
  professionnel: Professionnel
  /** Le compte auquel cette identité mène déjà. */
  liaison: Liaison | null
  compteLie: Compte | null
  /** Les comptes actifs qui portent ce RPPS. */
  porteurs: readonly Compte[]
  /** Les comptes désactivés qui le portent. */
  porteursFermes: readonly Compte[]
  /** Le compte dont la session est ouverte sur ce poste, et l'identité à laquelle il est lié. */
  ouvert: Compte | null
  liaisonOuvert: Liaison | null
}

/** Ce qu'il y a à faire d'une identité reconnue (psc.md §14.4). */
export type Issue =
  | { genre: 'ouvrir'; compte: Compte; lier: Facon | null }
  | { genre: 'choisir'; comptes: readonly Compte[] }
  | { genre: 'confirmer'; compte: Compte }
  | { genre: 'prouver' }
  | { genre: 'refuser'; code: CodePsc }

/** Rend l'issue, ou `null` pour laisser la règle suivante en juger. */
export type RegleRapprochement = (faits: FaitsRapprochement) => Issue | null
