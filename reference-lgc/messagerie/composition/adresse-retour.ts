import type { Mutations } from '../../mutations/interrupteur.ts'
import type { Boite } from '../boites/boite.ts'

/** Où vont les réponses : le contact d'une boîte applicative, sinon l'adresse réglée (MSS.13, MSS.18). */
export function adresseRetour(
  boite: Pick<Boite, 'famille' | 'adresseContact' | 'adresseRetour'>,
  mutations: Mutations,
): string | null {
  const reglee = mutations.choisir('mss-retour-ignore', boite.adresseRetour, () => '')
  return reglee || (boite.famille === 'APP' ? boite.adresseContact : '') || null
}
