import { type Controle, refuser } from './types.ts'

const REGLE = {
  regle: 'insi.lot-taille',
  source: 'banc, réglage lotLignesMax',
  marque: 'C',
} as const

/** Un lot ne dépasse pas le nombre de lignes admis ; le vrai plafond n'est pas public [C]. */
export const lotTaille: Controle = ({ message }, { reglages }) => {
  const nombre = message?.corps.depot?.length ?? 0
  if (nombre <= reglages.lotLignesMax) return null
  return refuser('harness_lot_taille', {
    ...REGLE,
    message: `Le lot compte ${nombre} lignes, la limite est de ${reglages.lotLignesMax}.`,
  })
}
