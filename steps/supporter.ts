import { ServiceReel } from './issues.ts'
import type { Monde } from './monde.ts'

/**
 * Joue une étape. Un contrôle qui demandait le journal d'un service réel se note et laisse les autres
 * se faire ; toute autre erreur suit son cours.
 */
export async function supporter(monde: Monde, jouer: () => Promise<unknown>): Promise<unknown> {
  try {
    return await jouer()
  } catch (erreur) {
    if (!(erreur instanceof ServiceReel && monde.etape.juge)) {
      monde.echec = erreur
      throw erreur
    }
    monde.etape.nonVerifiee = erreur.message
    monde.nonVerifies.push(`« ${monde.etape.texte} » : ${erreur.message}`)
    return undefined
  }
}
