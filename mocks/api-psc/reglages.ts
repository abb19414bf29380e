import { z } from 'zod'

const duree = (defaut: number) => z.int().min(1).max(315_360_000).default(defaut)

/** Les réglages du serveur d'autorisation ; durées en secondes, à l'horloge du banc (psc.md §5 et §12). */
export const SCHEMA_REGLAGES_API = z.strictObject({
  /** Jeton de l'API : quatre heures dans l'exemple de l'ANS, une heure au CI-SIS (psc.md §5 [V]). */
  dureeJeton: duree(14_400),
  dureeRafraichissement: duree(1_800),
  /** Écriture de `cnf` : celle de l'ANS, ou celle de la RFC 8705 (psc.md §12 [V]). */
  formeLiaison: z.enum(['ans', 'rfc']).default('ans'),
  /** Code rendu quand le jeton de PSC ne vaut plus : les deux existent (psc.md §18 [V]). */
  codeSujetMort: z.enum(['invalid_token', 'invalid_grant']).default('invalid_token'),
})
export type ReglagesApi = z.output<typeof SCHEMA_REGLAGES_API>
