import type { RegleAutorisation } from '../types.ts'
import { ageMaximal } from './age-maximal.ts'
import { clientConnu } from './client-connu.ts'
import { defiPkce } from './defi-pkce.ts'
import { modeRetour } from './mode-retour.ts'
import { parametresUniques } from './parametres-uniques.ts'
import { perimetres } from './perimetres.ts'
import { promptConnu } from './prompt-connu.ts'
import { redirectionEnregistree } from './redirection-enregistree.ts'
import { reponseCode } from './reponse-code.ts'

/** Dans l'ordre : d'abord ce qui interdit de rediriger, ensuite ce qui se dit au client. */
export const REGLES: readonly RegleAutorisation[] = [
  parametresUniques,
  clientConnu,
  redirectionEnregistree,
  reponseCode,
  modeRetour,
  perimetres,
  defiPkce,
  promptConnu,
  ageMaximal,
]
