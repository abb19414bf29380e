import type { Mutations } from '../../mutations.ts'
import type { Dossier } from '../identite.ts'

export const STATUTS = ['PROV', 'RECUP', 'VALI', 'QUAL'] as const
export type Statut = (typeof STATUTS)[number]

/**
 * Le statut croise deux faits et n'est jamais choisi (EXI SI 07, ins.md §9 [V]) :
 * l'INS vient-elle d'INSi, un titre à haut degré de confiance a-t-il été contrôlé ?
 */
const croisement = (mutations: Mutations) => ({
  sansIns: {
    sansControle: mutations.choisir<Statut>('statut-initial-valide', 'PROV', 'VALI'),
    avecControle: mutations.choisir<Statut>(
      'validation-sans-effet',
      mutations.choisir<Statut>('ins-qualifie-sans-insi', 'VALI', 'QUAL'),
      'PROV',
    ),
  },
  avecIns: {
    sansControle: mutations.choisir<Statut>('recuperation-reste-provisoire', 'RECUP', 'PROV'),
    avecControle: 'QUAL' as Statut,
  },
})

export function statutDe(dossier: Omit<Dossier, 'identite'>, mutations: Mutations): Statut {
  // Un doute ou une fiction impose le provisoire, quels que soient les faits (EXI ID 24, 26).
  if (dossier.attributs.douteuse || dossier.attributs.fictive) return 'PROV'
  const ligne = croisement(mutations)[dossier.ins ? 'avecIns' : 'sansIns']
  return ligne[dossier.controle?.confiance === 'elevee' ? 'avecControle' : 'sansControle']
}
