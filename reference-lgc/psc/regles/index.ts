import { authentificationForte } from './acr.ts'
import { accesVivant, pasDuFutur } from './dates.ts'
import { donneANous, memeEmetteur } from './destinataire.ts'
import { jetonsLies, memeSujet } from './empreinte.ts'
import { nonceRetrouve } from './nonce.ts'
import type { RegleJetons } from './regle.ts'

/** Dans l'ordre ; la première qui refuse donne son code (psc.md §6, §14.3). */
export const REGLES_JETONS: readonly RegleJetons[] = [
  memeEmetteur,
  donneANous,
  accesVivant,
  pasDuFutur,
  nonceRetrouve,
  jetonsLies,
  memeSujet,
  authentificationForte,
]
