import { z } from 'zod'
import { erreurProxy } from '../erreur.ts'

/** Le corps de `POST /connect` (psc.md §13 [V]). */
const DEMANDE = z.object({
  nationalId: z.string().regex(/^[\w/-]{1,60}$/),
  bindingMessage: z.string().regex(/^\d{2}$/),
  clientId: z.string().min(1).max(100),
  channel: z.enum(['CARD', 'MOBILE']),
})
export type DemandeConnexion = z.output<typeof DEMANDE>

/** Lit une demande de connexion ; rejette 400, avec le premier champ en cause. */
export function lireDemande(corps: unknown): DemandeConnexion {
  const lue = DEMANDE.safeParse(corps)
  if (lue.success) return lue.data
  const [champ] = lue.error.issues[0]?.path ?? []
  throw erreurProxy(400, champ === undefined ? 'Invalid body.' : `Invalid field: ${String(champ)}.`)
}
