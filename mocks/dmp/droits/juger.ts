import type { Dossier } from '../depot/dossiers.ts'
import type { Appelant } from '../vihf/appelant.ts'
import { MATRICE_AIR, MATRICE_DIRECTE } from './matrices.ts'
import type { Case, Colonne, Droit } from './types.ts'

const MEDECIN = '10'
/** Spécialité « médecine du travail » (R01, code lu nulle part dans la source du DMP [I]). */
const MEDECINE_DU_TRAVAIL = 'SM25'

/** La colonne de la matrice où se lit cet appelant, pour ce dossier. */
export function colonneDe(appelant: Appelant, dossier: Dossier | null): Colonne {
  if (appelant.mode === 'INDIRECTE') return 'ES'
  if (appelant.employe) return 'CPE'
  if (appelant.profession !== MEDECIN) return 'N'
  if (appelant.specialite === MEDECINE_DU_TRAVAIL) return 'W'
  return dossier?.medecinTraitant === appelant.ps ? 'MT' : 'D'
}

export interface ReglageDroits {
  /** Admet l'alimentation par Pro Santé Connect, que la matrice officielle refuse (dmp.md §3 [C]). */
  airAlimentation: boolean
}

/** La case de la matrice pour ce droit : la matrice dépend du mode d'authentification (dmp.md §14 [V]). */
export function caseDe(
  droit: Droit,
  appelant: Appelant,
  dossier: Dossier | null,
  { airAlimentation }: ReglageDroits,
): Case {
  const renforcee = appelant.mode === 'INDIRECTE_RENFORCEE'
  const matrice =
    renforcee && !(airAlimentation && droit === 'TD2.1') ? MATRICE_AIR : MATRICE_DIRECTE
  return matrice[droit][colonneDe(appelant, dossier)][appelant.acces]
}

/** Le patient a-t-il laissé ce mode d'accès ouvert ? */
export function modeAdmis({ acces }: Appelant, dossier: Dossier): boolean {
  if (acces === 'bris_de_glace') return !dossier.opposeBrisDeGlace
  if (acces === 'regulation') return !dossier.opposeAccesUrgence
  return true
}
