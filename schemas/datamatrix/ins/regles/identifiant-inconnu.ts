import { montrer } from '../../../montrer.ts'
import { situer } from '../../situer.ts'
import type { RegleIns } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-ins.identifiant-inconnu',
  source: 'ins.md §11, datamatrix INS v2.2',
  marque: 'V',
  gravite: 'bloquante',
} as const

/** Chaque bloc commence par un identifiant de S1 à S7 (ins.md §11 [V]). */
export const identifiantInconnu: RegleIns = (lu) =>
  lu.blocs
    .filter((bloc) => bloc.identifiant === null)
    .map((bloc) =>
      situer(REGLE, {
        lieu: `caractère ${bloc.position + 1}`,
        message: `« ${montrer(bloc.ecrit + bloc.valeur, 40)} » ne commence par aucun identifiant de S1 à S7.`,
        remede:
          'Vérifier la longueur et le séparateur du champ qui précède : c’est lui, le plus souvent, qui décale la lecture.',
      }),
    )
