import type { TraitsDemandes } from './types.ts'

interface NomEcrit {
  trait: string
  valeur: string
}

/** Le nom et les prénoms envoyés, avec le nom de leur trait. */
export function nomsEcrits(traits: TraitsDemandes): readonly NomEcrit[] {
  const prenoms = traits.prenoms.map((valeur) => ({ trait: 'Prenom', valeur }))
  const { nomNaissance } = traits
  return nomNaissance === null
    ? prenoms
    : [{ trait: 'NomNaissance', valeur: nomNaissance }, ...prenoms]
}
