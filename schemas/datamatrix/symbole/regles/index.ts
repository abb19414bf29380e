import { carre } from './carre.ts'
import { enteteC40 } from './entete-c40.ts'
import { etat } from './etat.ts'
import { fnc1Attendu } from './fnc1-attendu.ts'
import { inverse } from './inverse.ts'
import { legende } from './legende.ts'
import { miroir } from './miroir.ts'
import { sansFnc1 } from './sans-fnc1.ts'
import type { RegleSymbole } from './types.ts'
import { zoneCalme } from './zone-calme.ts'

/** Ce qu'une image dit de tout datamatrix imprimé, quel que soit son contenu. */
const REGLES_COMMUNES: readonly RegleSymbole[] = [zoneCalme, miroir, inverse, etat]

/** Les règles du symbole INS, dans l'ordre où elles sont rapportées. */
export const REGLES_SYMBOLE_INS: readonly RegleSymbole[] = [
  carre,
  sansFnc1,
  enteteC40,
  legende,
  ...REGLES_COMMUNES,
]

/** Les règles du symbole d'une boîte de médicament ou de vaccin. */
export const REGLES_SYMBOLE_GS1: readonly RegleSymbole[] = [fnc1Attendu, ...REGLES_COMMUNES]
