import { CORRESPONDANCE } from './correspondance.ts'
import { DIPLOMES_ET_AUTORISATIONS } from './diplomes.ts'
import type { FichierExtrait } from './fichier.ts'
import { PERSONNE_ACTIVITE } from './personne-activite.ts'
import { SAVOIR_FAIRE } from './savoir-faire.ts'

/** Les extractions servies, et les fichiers de leur archive, dans l'ordre (annuaire.md §2.1 [V]). */
export const EXTRACTIONS = {
  PS_LibreAcces: [PERSONNE_ACTIVITE, DIPLOMES_ET_AUTORISATIONS, SAVOIR_FAIRE],
  Extraction_Correspondance_MSSante: [CORRESPONDANCE],
} as const satisfies Record<string, readonly FichierExtrait[]>

export type NomExtraction = keyof typeof EXTRACTIONS

/** Vrai pour le nom d'une extraction servie. */
export const estExtraction = (nom: string): nom is NomExtraction => Object.hasOwn(EXTRACTIONS, nom)
