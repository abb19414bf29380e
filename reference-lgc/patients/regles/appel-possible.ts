import type { IdMutation } from '../../mutations/index.ts'
import type { Mutations } from '../../mutations/interrupteur.ts'
import type { Attribut, Patient } from '../identite.ts'

type Faits = Pick<Patient, 'attributs' | 'identite'>

/** Les attributs qui bloquent l'appel, ce qu'on en dit, et le mutant qui oublie chacun (INS.28). */
const BLOCAGES: readonly [Attribut, string, IdMutation][] = [
  [
    'douteuse',
    "Identité douteuse : l'appel à INSi est impossible tant que cet attribut est posé.",
    'appel-possible-si-douteuse',
  ],
  [
    'fictive',
    "Identité fictive : l'appel à INSi est impossible tant que cet attribut est posé.",
    'appel-possible-si-fictive',
  ],
]

/** Pourquoi INSi ne peut pas être appelé pour ce patient, ou `null`. */
export function empechementAppel({ attributs }: Faits, mutations: Mutations): string | null {
  const raisons = BLOCAGES.flatMap(([attribut, raison, mutant]) =>
    attributs[attribut] ? [mutations.choisir<string | null>(mutant, raison, () => null)] : [],
  )
  return raisons.find((raison) => raison !== null) ?? null
}

/** INSi ne connaît que F et M : I ne peut lui être envoyé (ins.md §2.5 [V]). */
export function empechementAppelParTraits(patient: Faits, mutations: Mutations): string | null {
  const commun = empechementAppel(patient, mutations)
  if (commun) return commun
  return /^[FM]$/.test(patient.identite.sexe)
    ? null
    : 'INSi ne se cherche par les traits que pour un sexe masculin ou féminin.'
}
