import type { RegleGs1 } from '../types.ts'
import { caracteres } from './caracteres.ts'
import { champDouble } from './champ-double.ts'
import { champManquant } from './champ-manquant.ts'
import { cip } from './cip.ts'
import { date } from './date.ts'
import { gsSuperflu } from './gs-superflu.ts'
import { gtin } from './gtin.ts'
import { identifiantInconnu } from './identifiant-inconnu.ts'
import { longueur } from './longueur.ts'

/** Les règles d'une boîte de médicament ou de vaccin, dans l'ordre où elles sont rapportées. */
export const REGLES_GS1: readonly RegleGs1[] = [
  identifiantInconnu,
  champManquant,
  champDouble,
  longueur,
  gsSuperflu,
  gtin,
  cip,
  date,
  caracteres,
]
