import { traitsEcrits } from '../lecture/traits-ecrits.ts'
import { traitsManquants } from './traits-manquants.ts'
import { type Controle, refuser } from './types.ts'

const REGLE = { regle: 'insi.traits-suffisants', source: 'ins.md §2.1', marque: 'I' } as const

/** Nom, un prénom, sexe et date sont toujours envoyés en pratique (ins.md §2.1 [I]). */
export const traitsSuffisants: Controle = ({ message }) => {
  const traits = message ? traitsEcrits(message.corps) : null
  const manque = traits && traitsManquants(traits)
  return manque === null ? null : refuser('harness_traits', { ...REGLE, message: manque })
}
