import type { Noyau } from '../serveur/dependances.ts'
import type { Compte } from './compte.ts'
import { POLITIQUE } from './politique.ts'

const JOUR_MS = 86_400_000

/** Le jour où le mot de passe d'un compte d'administration expire ; `null` pour les autres. */
export const expireLe = ({ role, motDePasseLe }: Compte): Date | null =>
  role === 'administrateur' && motDePasseLe
    ? new Date(motDePasseLe.getTime() + POLITIQUE.expirationJours * JOUR_MS)
    : null

/** Le mot de passe, juste, doit-il changer avant tout : provisoire, ou expiré ? */
export function doitChanger({ horloge, mutations }: Noyau, compte: Compte): boolean {
  const echeance = expireLe(compte)
  const expire = echeance !== null && echeance <= horloge.maintenant()
  return compte.aChanger || mutations.choisir('expiration-ignoree', expire, () => false)
}
