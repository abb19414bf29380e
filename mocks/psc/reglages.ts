import { z } from 'zod'

const duree = (defaut: number) => z.int().min(1).max(315_360_000).default(defaut)

/** Les réglages du fournisseur ; durées en secondes, à l'horloge du banc (psc.md §5, §16). */
export const SCHEMA_REGLAGES = z.strictObject({
  /** Jeton d'accès et jeton d'identité (psc.md §5 [V], S10). */
  dureeAcces: duree(120),
  /** Sans activité au-delà, le jeton de rafraîchissement et la session meurent. */
  dureeInactivite: duree(1_800),
  /** Depuis l'authentification, quoi que fasse l'utilisateur. */
  dureeSession: duree(14_400),
  /** Code d'autorisation (psc.md §16 [C]). */
  dureeCode: duree(60),
  /** Page de connexion ouverte et jamais envoyée. */
  dureePage: duree(1_800),
  dureeCiba: duree(120),
  intervalleCiba: z.int().min(1).max(60).default(5),
  /** Niveau annoncé : `eidas1`, ou `eidas2` vu depuis 2026 (psc.md §6 [V]). */
  acr: z.string().min(1).max(40).default('eidas1'),
  /** Faux : l'identifiant national n'est plus dans le jeton d'identité (psc.md §6 [C]). */
  subjectNameIdDansIdToken: z.boolean().default(true),
})
export type ReglagesPsc = z.output<typeof SCHEMA_REGLAGES>
