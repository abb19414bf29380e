import type { ChampSaisi } from '../identite.ts'
import { type RegleSaisie, surChamp } from './saisie.ts'

/** Longueur conseillée par le guide INS ; au-delà on refuse, on ne coupe jamais (INS.01.02). */
export const LONGUEUR_MAX = 100

export const refuserTropLong = (champ: ChampSaisi): RegleSaisie =>
  surChamp(champ, (valeur) =>
    valeur.length > LONGUEUR_MAX
      ? `${valeur.length} caractères : ${LONGUEUR_MAX} au plus. Raccourcissez la saisie.`
      : null,
  )

/** Faute du mutant `nom-tronque`. */
export const tronquer = (valeur: string): string => valeur.slice(0, 50)
