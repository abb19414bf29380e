import type { Commande } from '../../service.ts'
import { livrer } from './livrer.ts'
import { changerReglages, couperSessions, gererBoite, rendreAccuse } from './piloter.ts'
import type { ServiceInterne } from './types.ts'

/**
 * Commandes propres à l'opérateur : `deliver` met un message dans une boîte, `kick` ferme des sessions,
 * `boites` crée ou change une boîte, `reglages` change la politique, `mdn` rend un accusé de lecture
 * (mssante.md §8).
 */
export const commandesMss = (service: ServiceInterne): Record<string, Commande> => ({
  deliver: livrer(service),
  kick: couperSessions(service),
  boites: gererBoite(service),
  reglages: changerReglages(service),
  mdn: rendreAccuse(service),
})
