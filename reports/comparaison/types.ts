import type { Constat, FichierPris } from '../campagne/types.ts'
import type { LigneChangee } from './textes/differer-lignes.ts'
import type { Changement, Cote } from './verdicts/comparer-verdicts.ts'

/**
 * Ce qu'un verdict changé fait à la conformité : `perdue` (elle ne l'est plus), `plus-demontree` (rien
 * ne le prouve plus), `retablie`, `non-comparable` (un seul côté l'a joué), `autrement` (elle échoue
 * d'une autre façon), `intacte`.
 */
export const EFFETS = [
  'perdue',
  'plus-demontree',
  'retablie',
  'autrement',
  'non-comparable',
  'intacte',
] as const
export type Effet = (typeof EFFETS)[number]

/** Un contrôle qui ne dit plus la même chose ; nul du côté qui ne l'a pas fait. */
export interface EcartConstat {
  id: string
  avant: Constat | null
  apres: Constat | null
}

/** `texte` : l'écran dit autre chose ; `aspect` : il le montre autrement ; `absent` : d'un seul côté. */
export interface EcartEcran {
  genre: 'texte' | 'aspect' | 'absent'
  /** Les étapes qui montrent ce même écran, dans l'ordre. */
  etapes: readonly string[]
  /** Les preuves faites de cet écran ; aucune, ce n'est qu'un écran de passage. */
  preuves: readonly string[]
  avant: FichierPris | null
  apres: FichierPris | null
  lignes: readonly LigneChangee[]
  /** Part des points qui changent ; nulle quand les images ne se comparent pas. */
  part: number | null
  /** Pourquoi les points n'ont pas été comparés. */
  empechement: string | null
  /** L'image de la différence, en PNG ; nulle quand il n'y en a pas. */
  difference: Uint8Array | null
}

/** Un message ou un document qui change, ou qui n'est que d'un côté. */
export interface EcartTexte {
  genre: 'change' | 'ajoute' | 'retire'
  /** « INSi : rechercherInsAvecTraitsIdentite, requête ». */
  quoi: string
  /** Chemins dans leur campagne, pour qui veut l'entier. */
  avant: string | null
  apres: string | null
  lignes: readonly LigneChangee[]
  /** Pourquoi le contenu n'a pas été comparé au-delà de son empreinte. */
  empechement: string | null
}

/** Une durée qui s'allonge ou se raccourcit nettement : une information, jamais un écart. */
export interface EcartDuree {
  quoi: string
  avantMs: number
  apresMs: number
}

export interface ScenarioCompare {
  chapitre: string
  exigence: string
  scenario: string
  objectif: string
  avant: Cote | null
  apres: Cote | null
  changement: Changement
  effet: Effet
  causeApres: string | null
  constats: readonly EcartConstat[]
  /** Étapes que seul un côté a. */
  etapes: readonly LigneChangee[]
  ecrans: readonly EcartEcran[]
  messages: readonly EcartTexte[]
  documents: readonly EcartTexte[]
  durees: readonly EcartDuree[]
}

/** Qui est comparé à qui. */
export interface CampagneComparee {
  nom: string
  produit: string
  versionLgc: string
  debut: string
  rem: string
  revision: string
  banc: string
  cible: string
  mutations: readonly string[]
}

export interface Comparaison {
  schema: 1
  avant: CampagneComparee
  apres: CampagneComparee
  /** Ce qui fait que les deux campagnes ne se comparent pas tout à fait. */
  reserves: readonly string[]
  /** `touchee` : une exigence n'est plus conforme ; `a-verifier` : une n'est plus démontrée. */
  conformite: 'touchee' | 'a-verifier' | 'intacte'
  /** Les exigences, par effet, dans l'ordre du référentiel. */
  exigences: Readonly<Record<Exclude<Effet, 'intacte'>, readonly string[]>>
  /** Exigences dont les preuves changent sans que le verdict change. */
  preuvesChangees: readonly string[]
  scenarios: readonly ScenarioCompare[]
  comptes: {
    scenarios: number
    /** Écrans d'une preuve. */
    ecrans: number
    /** Écrans de passage : ce que l'on y voit dépend aussi de l'instant de la prise. */
    passages: number
    messages: number
    documents: number
    durees: number
  }
}
