import type { Mutations } from '../../../mutations/interrupteur.ts'
import { uuidDe } from '../../uuid-de.ts'

/** De quoi écrire un corps : des identifiants stables, et les mutants qui y mordent. */
export interface Plume {
  /** UUID en capitales (cda.md §4 [V]) ; le même chemin du même document donne le même. */
  uuid(chemin: string): string
  mutations: Mutations
}

export const ouvrirPlume = (document: string, mutations: Mutations): Plume => ({
  uuid: (chemin) => uuidDe(`${document}/${chemin}`).toUpperCase(),
  mutations,
})
