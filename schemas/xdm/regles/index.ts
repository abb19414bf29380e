import { accompagnement } from './accompagnement.ts'
import { empreinte } from './empreinte.ts'
import { fichierPresent } from './fichier-present.ts'
import { identifiant } from './identifiant.ts'
import { noms } from './noms.ts'
import { patient } from './patient.ts'
import type { RegleXdm } from './types.ts'

/** Les règles d'une archive, dans l'ordre de lecture. */
export const REGLES_XDM: readonly RegleXdm[] = [
  accompagnement,
  noms,
  fichierPresent,
  empreinte,
  identifiant,
  patient,
]
