import type { Mutations } from '../../mutations.ts'
import type { Criteres } from './criteres.ts'
import type { ChampCherche } from './indexer.ts'

/** Nom de naissance et nom utilisé, sans distinction (INS.07.02, INS.07.03, INS.10). */
export function champsNom(criteres: Criteres, mutations: Mutations): readonly ChampCherche[] {
  if (criteres.dateNaissance === null)
    return mutations.choisir<ChampCherche[]>(
      'recherche-nom-utilise-separee',
      ['nomNaissance', 'nomUtilise'],
      ['nomNaissance'],
    )
  return [
    ...mutations.choisir<ChampCherche[]>('recherche-nom-naissance-ignoree', ['nomNaissance'], []),
    ...mutations.choisir<ChampCherche[]>('recherche-nom-utilise-ignoree', ['nomUtilise'], []),
  ]
}

/** Premier prénom, liste et prénom utilisé, sans distinction (INS.07.04, INS.07.05, INS.10). */
export function champsPrenom(criteres: Criteres, mutations: Mutations): readonly ChampCherche[] {
  if (criteres.dateNaissance === null) return ['premierPrenom', 'prenomsNaissance', 'prenomUtilise']
  return [
    'premierPrenom',
    ...mutations.choisir<ChampCherche[]>(
      'recherche-liste-prenoms-ignoree',
      ['prenomsNaissance'],
      [],
    ),
    ...mutations.choisir<ChampCherche[]>('recherche-prenom-utilise-ignoree', ['prenomUtilise'], []),
  ]
}
