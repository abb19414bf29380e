import { type Controle, refuser } from './types.ts'

const REGLE = { regle: 'insi.traits-suffisants', source: 'ins.md §2.1', marque: 'I' } as const

/** Nom, un prénom, sexe et date sont toujours envoyés en pratique (ins.md §2.1 [I]). */
export const traitsSuffisants: Controle = ({ message }) => {
  const traits = message?.corps.traits
  if (!traits) return null
  const manquants = [
    traits.nomNaissance === null ? 'NomNaissance' : null,
    traits.prenoms.length === 0 ? 'Prenom' : null,
    traits.sexe === null ? 'Sexe' : null,
    traits.dateNaissance === null ? 'DateNaissance' : null,
  ].filter((nom) => nom !== null)
  if (manquants.length === 0) return null
  return refuser('harness_traits', { ...REGLE, message: `Il manque : ${manquants.join(', ')}.` })
}
