import { connexions } from './connexions.ts'
import { compte, gesteManque } from './gestes.ts'
import { horloge } from './horloge.ts'
import { refus } from './refus.ts'
import { silence } from './silence.ts'
import type { Diagnostic, Faits, Regle } from './types.ts'

/** Du plus près du logiciel au plus loin : la première phrase est celle à corriger d'abord. */
const REGLES: readonly Regle[] = [compte, gesteManque, connexions, refus, horloge, silence]

/** Tout ce qui ne va pas dans ce que les services ont vu ; vide quand le branchement est bon. */
export const diagnostiquer = (faits: Faits): readonly Diagnostic[] =>
  REGLES.flatMap((regle) => regle(faits))
