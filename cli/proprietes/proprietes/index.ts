import type { Propriete } from '../propriete.ts'
import { alteration } from './alteration.ts'
import { cleDuMatricule } from './cle-matricule.ts'
import { contenu } from './contenu.ts'
import { groupes } from './groupes.ts'
import { hostile } from './hostile.ts'
import { image } from './image.ts'

/** Les propriétés, de la moins coûteuse à la plus coûteuse. */
export const PROPRIETES: readonly Propriete[] = [
  cleDuMatricule,
  groupes,
  alteration,
  contenu,
  hostile,
  image,
]
