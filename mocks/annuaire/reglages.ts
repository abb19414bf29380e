import { z } from 'zod'
import { NOMBRE_PAR_DEFAUT } from './jeu/professions.ts'

/** Praticiens engendrés au plus : au-delà, une recherche deviendrait trop lente pour un banc. */
const NOMBRE_MAX = 1_000_000

/** Les réglages de l'Annuaire simulé (annuaire.md §8 [C]). */
export const SCHEMA_REGLAGES_ANNUAIRE = z.strictObject({
  /** Praticiens engendrés, en plus des personnes du banc. */
  nombre: z.int().min(0).max(NOMBRE_MAX).default(NOMBRE_PAR_DEFAUT),
  graine: z.int().min(0).max(999_999_999).default(1),
  /** Quota de 17 appels par seconde et par application (annuaire.md §3 [V]). */
  quota: z.boolean().default(false),
  /** Durée d'une page, en secondes à l'horloge du banc. */
  dureePage: z.int().min(1).max(86_400).default(600),
})
export type ReglagesAnnuaire = z.output<typeof SCHEMA_REGLAGES_ANNUAIRE>
