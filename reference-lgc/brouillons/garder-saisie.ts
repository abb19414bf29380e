import type { Context } from 'hono'
import { titulaireDe } from '../comptes/sessions.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { garderBrouillon } from './brouillons.ts'

/**
 * Un formulaire arrive après la fin de la session : sa saisie est gardée pour le titulaire du jeton.
 * Un fichier joint n'est pas gardé, il se choisira de nouveau. Rend vrai si quelque chose l'est.
 */
export async function garderSaisie(
  c: Context,
  { base, horloge }: Pick<Noyau, 'base' | 'horloge'>,
  jeton: string,
): Promise<boolean> {
  const titulaire = titulaireDe(base, jeton)
  if (!titulaire) return false
  const corps = await c.req.parseBody({ all: true }).catch(() => ({}))
  const champs = Object.entries(corps).flatMap(([nom, valeurs]) =>
    [valeurs].flat().flatMap((v): [string, string][] => (typeof v === 'string' ? [[nom, v]] : [])),
  )
  const saisie = { compteId: titulaire.id, chemin: c.req.path, champs }
  return garderBrouillon(base, horloge.maintenant(), saisie) !== null
}
