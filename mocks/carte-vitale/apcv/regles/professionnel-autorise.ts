import { type ControleApcv, refuser } from './types.ts'

const REGLE = {
  regle: 'apcv.professionnel-autorise',
  source: 'ins.md §15, professional not allowed',
  marque: 'C',
} as const

/** Un professionnel du jeu suspendu, ou que le réglage refuse, ne lit pas d'appli (ins.md §15 [C]). */
export const professionnelAutorise: ControleApcv = ({ message }, cadre) => {
  const identifiant = message?.assertions[0]?.nom ?? ''
  const refuse =
    cadre.personneDe(identifiant)?.bloque ||
    cadre.reglages.professionnelsRefuses.includes(identifiant)
  if (!refuse) return null
  return refuser('harness_apcv_professionnel', {
    ...REGLE,
    message: `Le professionnel ${identifiant} n’est pas autorisé.`,
  })
}
