import type { IdMutation } from '../../mutations/index.ts'
import type { Criteres } from './criteres.ts'
import type { ChampCherche } from './indexer.ts'

/** Où chercher un nom et un prénom. */
export interface ChampsCompares {
  nom: readonly ChampCherche[]
  prenom: readonly ChampCherche[]
}

/**
 * Nom de naissance et nom utilisé sans distinction, et de même tous les prénoms, avec ou sans date
 * de naissance (INS.07.02 à INS.07.05, INS.10).
 */
export const CHAMPS_COMPARES: ChampsCompares = {
  nom: ['nomNaissance', 'nomUtilise'],
  prenom: ['premierPrenom', 'prenomsNaissance', 'prenomUtilise'],
}

type Faute = readonly [IdMutation, keyof ChampsCompares, ChampCherche]

const AVEC_DATE: readonly Faute[] = [
  ['recherche-nom-naissance-ignoree', 'nom', 'nomNaissance'],
  ['recherche-nom-utilise-ignoree', 'nom', 'nomUtilise'],
  ['recherche-liste-prenoms-ignoree', 'prenom', 'prenomsNaissance'],
  ['recherche-prenom-utilise-ignoree', 'prenom', 'prenomUtilise'],
]
const SANS_DATE: readonly Faute[] = [['recherche-nom-utilise-separee', 'nom', 'nomUtilise']]

/** Les mutants qui oublient un champ, pour les critères donnés ; aucun quand il n'est pas cherché. */
export function oublis(criteres: Criteres): readonly { id: IdMutation; champs: ChampsCompares }[] {
  return (criteres.dateNaissance === null ? SANS_DATE : AVEC_DATE)
    .filter(([, genre]) => criteres[genre] !== null)
    .map(([id, genre, oublie]) => ({
      id,
      champs: {
        ...CHAMPS_COMPARES,
        [genre]: CHAMPS_COMPARES[genre].filter((champ) => champ !== oublie),
      },
    }))
}
