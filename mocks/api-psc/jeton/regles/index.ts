import type { RegleEchange } from '../types.ts'
import { acteurType } from './acteur-type.ts'
import { emetteurDuSujet } from './emetteur-du-sujet.ts'
import { parametresPresents } from './parametres-presents.ts'
import { perimetresHabilites } from './perimetres-habilites.ts'
import { professionnelDit } from './professionnel-dit.ts'
import { sujetVivant } from './sujet-vivant.ts'
import { typeDemande } from './type-demande.ts'
import { typeDuSujet } from './type-du-sujet.ts'

/** Ce qu'un échange doit satisfaire, le client une fois reconnu ; la première règle manquée répond. */
export const REGLES_ECHANGE: readonly RegleEchange[] = [
  parametresPresents,
  typeDuSujet,
  typeDemande,
  emetteurDuSujet,
  acteurType,
  sujetVivant,
  professionnelDit,
  perimetresHabilites,
]
