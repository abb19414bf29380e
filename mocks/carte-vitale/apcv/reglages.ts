import { z } from 'zod'

/** Réglages du service ApCV simulé, changés par `POST /_mock/vitale/apcv-reglages`. */
export const SCHEMA_REGLAGES_APCV = z.strictObject({
  /** Contrôle de l'assertion de carte : signature vérifiée, forme seule, ou rien (ins.md §4 [C]). */
  assertion: z.enum(['strict', 'shape', 'off']),
  /** Vie du code affiché par le téléphone, en secondes : choix du banc [C]. */
  dureeJeton: z.int().min(1).max(86_400),
  /** Vie du contexte, en secondes : trente minutes par défaut (ins.md §15 [I]). */
  dureeContexte: z.int().min(1).max(86_400),
  /** Identifiants nationaux de professionnels à qui le service se refuse. */
  professionnelsRefuses: z.array(z.string()).max(100),
})

export type ReglagesApcv = z.output<typeof SCHEMA_REGLAGES_APCV>

export const REGLAGES_APCV_PAR_DEFAUT: ReglagesApcv = {
  assertion: 'shape',
  dureeJeton: 300,
  dureeContexte: 1_800,
  professionnelsRefuses: [],
}
