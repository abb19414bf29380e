import type { RegleOn } from '../types.ts'
import { insJuste } from './ins-juste.ts'
import { lignesPresentes } from './lignes-presentes.ts'
import { numeroLibre } from './numero-libre.ts'
import { numeroValide } from './numero-valide.ts'
import { prescripteurHabilite } from './prescripteur-habilite.ts'
import { validiteCoherente } from './validite-coherente.ts'

/** Ce qu'un enregistrement doit satisfaire, dans l'ordre ; la première règle manquée répond. */
export const REGLES_ENREGISTREMENT: readonly RegleOn[] = [
  prescripteurHabilite,
  numeroValide,
  insJuste,
  validiteCoherente,
  lignesPresentes,
  numeroLibre,
]
