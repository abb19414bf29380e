import { z } from 'zod'
import { MARQUES, PRESENCES_EXIGEES } from '../types.ts'
import { texte } from './texte.ts'

/** Une présence écrite à la main dans le catalogue, qui l'emporte sur les règles. */
export const presence = z.strictObject({
  exigee: z.enum(PRESENCES_EXIGEES),
  motif: texte,
  source: texte,
  marque: z.enum(MARQUES),
})
export type PresenceEcrite = z.infer<typeof presence>
