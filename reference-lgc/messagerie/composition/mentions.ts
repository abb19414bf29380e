import type { Mutations } from '../../mutations/interrupteur.ts'
import type { Boite } from '../boites/boite.ts'

/** En tête du corps d'une nouvelle version (MSS.02). */
export const mentionRemplacement = (remplace: boolean, mutations: Mutations): string =>
  mutations.choisir('mss-annule-remplace-absent', remplace, () => false)
    ? 'Ce document annule et remplace celui que je vous ai déjà envoyé.'
    : ''

/** À la fin d'un courriel parti d'une boîte applicative (ECO.2.2.5, MSS.13). */
export function mentionAutomatique(
  { famille, adresseContact }: Pick<Boite, 'famille' | 'adresseContact'>,
  mutations: Mutations,
): string {
  const mention =
    famille === 'APP'
      ? `Message envoyé automatiquement. Pour joindre l'expéditeur : ${adresseContact}`
      : ''
  return mutations.choisir('mss-mention-automatique-absente', mention, () => '')
}
