import type { Mutations } from '../../mutations.ts'
import type { Individu } from '../reponse.ts'
import { exigerDateComplete } from './date-complete.ts'
import { exigerCleExacte, exigerMatriculeLibre, exigerOidInsi } from './matricule-integre.ts'
import { exigerListePrenoms, exigerNom, exigerSexe } from './traits-presents.ts'

export interface FaitsReprise {
  /** Autre dossier qui porte déjà ce matricule. */
  autrePorteur: number | null
}

/** Rend pourquoi l'identité reçue ne peut pas être reprise, ou `null`. */
export type RegleReprise = (individu: Individu, faits: FaitsReprise) => string | null

const toutReprendre: RegleReprise = () => null

/** Ce qu'une réponse doit avoir pour que le médecin puisse l'accepter. */
export const reglesReprise = (mutations: Mutations): readonly RegleReprise[] => [
  mutations.choisir('date-zero-rapatriee', exigerDateComplete, toutReprendre),
  mutations.choisir('nom-vide-rapatrie', exigerNom, toutReprendre),
  mutations.choisir('liste-vide-rapatriee', exigerListePrenoms, toutReprendre),
  mutations.choisir('sexe-vide-rapatrie', exigerSexe, toutReprendre),
  exigerCleExacte,
  exigerOidInsi,
  exigerMatriculeLibre,
]

/** Toutes les raisons de ne pas reprendre, dans l'ordre des règles. */
export const refusReprise = (
  individu: Individu,
  faits: FaitsReprise,
  mutations: Mutations,
): readonly string[] =>
  reglesReprise(mutations)
    .map((regle) => regle(individu, faits))
    .filter((raison) => raison !== null)
