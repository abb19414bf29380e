import { type Base, lireUn } from '../../base/base.ts'
import type { Mutations } from '../../mutations/interrupteur.ts'

/** Les traits que le site peut ajouter à ses éditions (règle 32 du guide INS, INS.56). */
export const TRAITS_EDITION = ['nomUtilise', 'prenomUtilise', 'lieuNaissance'] as const
export type TraitEdition = (typeof TRAITS_EDITION)[number]

const CLE = 'traits-editions'

/** Les traits ajoutés, dans l'ordre du papier ; sans réglage, aucun. */
export function traitsAjoutes(base: Base): readonly TraitEdition[] {
  const ligne = lireUn<{ valeur: string }>(base, 'SELECT valeur FROM reglage WHERE cle = ?', [CLE])
  const choisis: readonly string[] = ligne ? JSON.parse(ligne.valeur) : []
  return TRAITS_EDITION.filter((trait) => choisis.includes(trait))
}

/** Ceux que l'édition portera. */
export const traitsImprimes = (base: Base, mutations: Mutations): readonly TraitEdition[] =>
  mutations.choisir('traits-edition-non-reglables', traitsAjoutes(base), () => [])

export const reglerEditions = (base: Base, traits: readonly TraitEdition[]): void =>
  void base.executer(
    `INSERT INTO reglage (cle, valeur) VALUES (?, ?)
     ON CONFLICT (cle) DO UPDATE SET valeur = excluded.valeur`,
    [CLE, JSON.stringify(traits)],
  )
