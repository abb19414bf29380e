import type { ChampIdentite } from './patients.ts'

/** Les sept champs que la règle 26 du guide INS verrouille. */
export const TRAITS_VERROUILLES = [
  'matriculeIns',
  'oid',
  'nomNaissance',
  'prenomsNaissance',
  'dateNaissance',
  'sexe',
  'lieuNaissance',
] as const satisfies readonly ChampIdentite[]
export type TraitVerrouille = (typeof TRAITS_VERROUILLES)[number]

/** Ce qu'il advient d'une tentative : la valeur a-t-elle changé, et qu'a-t-on dit à l'utilisateur ? */
export interface TentativeTrait {
  champ: TraitVerrouille
  enregistre: boolean
  /** Ce qui montre le refus : message, ou marque du champ ; vide quand rien ne le dit. */
  refus: string
}

/** Un champ du formulaire de modification, et ce qui le distingue d'un champ libre. */
export interface ChampVerrou {
  champ: TraitVerrouille
  /** Mot, cadenas ou grisé, en toutes lettres ; vide quand rien ne le distingue. */
  marque: string
}

/** Essayer et lire les verrous du patient ouvert (guide INS, règle 26). */
export interface ActionsVerrous {
  /** Tente de remplacer un trait par cette valeur et de l'enregistrer, jusqu'au bout si on le peut (INS.29). */
  tenterTrait(champ: TraitVerrouille, valeur: string): Promise<TentativeTrait>
  /** Ouvre la modification de la fiche et rend ce que l'on y voit des sept champs (INS.30). */
  lireVerrous(): Promise<readonly ChampVerrou[]>
}

export const ACTIONS_VERROUS = [
  'tenterTrait',
  'lireVerrous',
] as const satisfies readonly (keyof ActionsVerrous)[]
