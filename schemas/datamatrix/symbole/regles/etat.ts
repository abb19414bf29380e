import { situer } from '../../situer.ts'
import { lieuDuSymbole, type RegleSymbole } from './types.ts'

const REGLE = {
  regle: 'datamatrix-symbole.etat',
  source: 'ISO/IEC 15415, correction inutilisée (UEC)',
  marque: 'C',
  gravite: 'information',
} as const

/** En dessous, la norme de qualité d'impression note le symbole moins que « B » (ISO/IEC 15415). */
const MARGE_CORRECTE = 0.5

/** Un symbole abîmé se lit encore grâce à sa correction d'erreurs : on dit ce qu'il en reste. */
export const etat: RegleSymbole = (symbole) => {
  if (symbole.marge >= MARGE_CORRECTE) return []
  const restant = Math.round(symbole.marge * 100)
  return [
    situer(REGLE, {
      lieu: lieuDuSymbole(symbole),
      message: `Le symbole est abîmé ou mal numérisé : il reste ${restant} % de sa correction d’erreurs.`,
      remede: 'Imprimer plus grand ou plus net, ou numériser à 300 points par pouce.',
    }),
  ]
}
