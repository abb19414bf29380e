import { situer } from '../../situer.ts'
import { lieuGs1 } from '../identifiants.ts'
import type { RegleGs1 } from '../types.ts'

const REGLE = {
  regle: 'datamatrix-gs1.champ-double',
  source: 'GS1 General Specifications §4.15',
  marque: 'I',
  gravite: 'bloquante',
} as const

/** Un champ n'est écrit qu'une fois. */
export const champDouble: RegleGs1 = (lu) => {
  const connus = lu.elements.filter(({ connu }) => connu).map(({ identifiant }) => identifiant)
  const doubles = new Set(connus.filter((id, rang) => connus.indexOf(id) !== rang))
  return [...doubles].map((id) =>
    situer(REGLE, {
      lieu: lieuGs1(id),
      message: `Le champ ${lieuGs1(id)} est écrit plusieurs fois.`,
      remede: 'Relire le symbole : deux lectures ont pu se suivre dans le même champ de saisie.',
    }),
  )
}
