import type { AnnuaireDmp, FaitsVihf, RefusVihf, RegleVihf } from '../types.ts'
import { activite } from './activite.ts'
import { vihfAttributs } from './attributs.ts'
import { certificatDeSignature } from './certificat-de-signature.ts'
import { vihfDates } from './dates.ts'
import { nonRejoue } from './non-rejoue.ts'
import { porteur } from './porteur.ts'
import { vihfPresent } from './present.ts'
import { vihfSignature } from './signature.ts'
import { specialite } from './specialite.ts'
import { structure } from './structure.ts'

/** L'ordre des contrôles de dmp.md §5 : le premier qui refuse donne la faute. */
export const REGLES_VIHF: readonly RegleVihf[] = [
  vihfPresent,
  vihfSignature,
  certificatDeSignature,
  porteur,
  vihfDates,
  nonRejoue,
  vihfAttributs,
  specialite,
  structure,
  activite,
]

/** Premier refus du VIHF, `null` quand il est recevable. */
export function controlerVihf(faits: FaitsVihf, annuaire: AnnuaireDmp): RefusVihf | null {
  for (const regle of REGLES_VIHF) {
    const refus = regle(faits, annuaire)
    if (refus) return refus
  }
  return null
}
