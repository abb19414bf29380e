import type { TraitsDemandes } from '../../../schemas/insi/regles/types.ts'

/** Les traits qui manquent pour désigner quelqu'un, en une phrase ; `null` quand rien ne manque. */
export function traitsManquants(traits: TraitsDemandes): string | null {
  const manquants = [
    traits.nomNaissance === null ? 'NomNaissance' : null,
    traits.prenoms.length === 0 ? 'Prenom' : null,
    traits.sexe === null ? 'Sexe' : null,
    traits.dateNaissance === null ? 'DateNaissance' : null,
  ].filter((nom) => nom !== null)
  return manquants.length === 0 ? null : `Il manque : ${manquants.join(', ')}.`
}
