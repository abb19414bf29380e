import type { Mutations } from '../../mutations/interrupteur.ts'
import { caractereSpecial } from './caractere-special.ts'
import { chiffre } from './chiffre.ts'
import { longueur } from './longueur.ts'
import { majuscule } from './majuscule.ts'
import type { RegleMotDePasse } from './regle.ts'

/** Dans l'ordre où la page les demande. */
export const REGLES_MOT_DE_PASSE = [
  longueur,
  majuscule,
  chiffre,
  caractereSpecial,
] as const satisfies readonly RegleMotDePasse[]

const MUTANTS = {
  longueur: 'mot-de-passe-court-accepte',
  majuscule: 'mot-de-passe-sans-majuscule-accepte',
  chiffre: 'mot-de-passe-sans-chiffre-accepte',
  special: 'mot-de-passe-sans-special-accepte',
} as const

/** Ce qui manque à ce mot de passe, tout à la fois ; vide quand il convient (SC.SSI/IAM.92). */
export const manques = (motDePasse: string, mutations: Mutations): readonly string[] =>
  REGLES_MOT_DE_PASSE.filter(
    ({ id, observee }) =>
      !mutations.choisir(MUTANTS[id as keyof typeof MUTANTS], observee(motDePasse), () => true),
  ).map(({ demande }) => demande)
