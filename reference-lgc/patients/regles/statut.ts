import type { IdMutation } from '../../mutations/index.ts'
import type { Mutations } from '../../mutations/interrupteur.ts'
import type { Attribut, Dossier } from '../identite.ts'

/** Toujours exactement un de ces quatre (ins.md §9 [V]). */
export const STATUTS = ['PROV', 'RECUP', 'VALI', 'QUAL'] as const
export type Statut = (typeof STATUTS)[number]

/**
 * Le statut croise deux faits et n'est jamais choisi (EXI SI 07, ins.md §9 [V]) :
 * l'INS vient-elle d'INSi, un titre à haut degré de confiance a-t-il été contrôlé ?
 */
const CROISEMENT = {
  sansIns: { sansControle: 'PROV', avecControle: 'VALI' },
  avecIns: { sansControle: 'RECUP', avecControle: 'QUAL' },
} as const

/** Les fautes d'une case de la table, chacune sous son mutant. */
const FAUTES: readonly [IdMutation, Statut, Statut][] = [
  ['statut-initial-valide', 'PROV', 'VALI'],
  ['recuperation-reste-provisoire', 'RECUP', 'PROV'],
  ['validation-sans-effet', 'VALI', 'PROV'],
  ['ins-qualifie-sans-insi', 'VALI', 'QUAL'],
]

/** Les deux attributs qui imposent le provisoire, et le mutant qui oublie chacun. */
const IMPOSENT = [
  ['douteuse', 'statut-garde-si-douteuse'],
  ['fictive', 'statut-garde-si-fictive'],
] as const satisfies readonly [Attribut, IdMutation][]

/** Le statut découle des faits à chaque lecture : rien ne peut l'en désaccorder. */
export function statutDe(dossier: Omit<Dossier, 'identite'>, mutations: Mutations): Statut {
  const croise = croiser(dossier, mutations)
  // Un doute ou une fiction impose le provisoire, quels que soient les faits (EXI ID 24, 26).
  const pose = IMPOSENT.find(([attribut]) => dossier.attributs[attribut])
  return pose ? mutations.choisir<Statut>(pose[1], 'PROV', () => croise) : croise
}

function croiser(dossier: Omit<Dossier, 'identite'>, mutations: Mutations): Statut {
  const ligne = CROISEMENT[dossier.ins ? 'avecIns' : 'sansIns']
  const juste = ligne[dossier.controle?.confiance === 'elevee' ? 'avecControle' : 'sansControle']
  return FAUTES.reduce<Statut>(
    (statut, [id, touche, faux]) =>
      mutations.choisir(id, statut, () => (juste === touche ? faux : statut)),
    juste,
  )
}
