import type { CorpsActes, CorpsMedicaments } from './ordonnance.ts'
import type { CorpsSynthese } from './synthese.ts'
import type { CorpsTelemedecine } from './telemedecine.ts'
import type { CorpsTexte } from './texte.ts'

/** Ce qu'un document dit, selon son genre ; le genre d'un type est dans `types.ts`. */
export type Corps = CorpsTexte | CorpsTelemedecine | CorpsMedicaments | CorpsActes | CorpsSynthese
export type GenreCorps = Corps['genre']

export const estPrescription = ({ genre }: Corps): boolean =>
  genre === 'medicaments' || genre === 'actes'
