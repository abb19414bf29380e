import type { TraitsDemandes } from './types.ts'

interface NomEcrit {
  trait: string
  valeur: string
}

/** Le nom et les prénoms envoyés, avec le nom de leur trait. */
export function nomsEcrits(traits: TraitsDemandes): readonly NomEcrit[] {
  const noms = traits.nomNaissance === null ? [] : [traits.nomNaissance]
  return [
    ...noms.map((valeur) => ({ trait: 'NomNaissance', valeur })),
    ...traits.prenoms.map((valeur) => ({ trait: 'Prenom', valeur })),
  ]
}
