import type { RegleRapprochement } from '../issue.ts'
import { dejaLie } from './deja-lie.ts'
import { professionAdmise } from './profession.ts'
import { compteFerme, memeRpps, plusieursComptes, rppsConnu } from './rpps-connu.ts'
import { connexionLocale, rppsDUnAutre, sessionSansRpps } from './sans-rpps.ts'
import { sessionDUnAutre } from './session-d-un-autre.ts'

/** Le rapprochement autour du RPPS, dans l'ordre (psc.md §14.4, SC.PSC.02, EXI PSC 19). */
export const REGLES_RAPPROCHEMENT: readonly RegleRapprochement[] = [
  professionAdmise,
  dejaLie,
  sessionDUnAutre,
  compteFerme,
  memeRpps,
  rppsDUnAutre,
  rppsConnu,
  plusieursComptes,
  sessionSansRpps,
  connexionLocale,
]
