import type { FaitsApcv } from '../lecture/faits.ts'
import { actionCoherente } from './action-coherente.ts'
import { assertionCps } from './assertion-cps.ts'
import { contexteConforme } from './contexte-conforme.ts'
import { corpsConforme } from './corps-conforme.ts'
import { idamConnu } from './idam-connu.ts'
import { messageSoap } from './message-soap.ts'
import { professionnelAutorise } from './professionnel-autorise.ts'
import { professionnelCoherent } from './professionnel-coherent.ts'
import type { CadreApcv, ControleApcv, RefusApcv } from './types.ts'

/** L'ordre des contrôles est celui d'INSi (ins.md §5.2) : le premier qui refuse donne la faute. */
export const CONTROLES_APCV: readonly ControleApcv[] = [
  messageSoap,
  actionCoherente,
  contexteConforme,
  idamConnu,
  assertionCps,
  corpsConforme,
  professionnelCoherent,
  professionnelAutorise,
]

/** Premier refus des contrôles ; `null` quand la demande est recevable. */
export function controler(faits: FaitsApcv, cadre: CadreApcv): RefusApcv | null {
  for (const controle of CONTROLES_APCV) {
    const refus = controle(faits, cadre)
    if (refus) return refus
  }
  return null
}
