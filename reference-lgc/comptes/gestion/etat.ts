import { jourDe } from '../../vues/heures.ts'
import type { Compte } from '../compte.ts'
import { expireLe } from '../expiration.ts'

/** L'état d'un compte : un genre pour la forme, des mots pour le sens. */
export type Etat = { genre: 'ouvert' | 'bloque' | 'desactive' | 'provisoire'; mots: string }

export function etatDe(compte: Compte): Etat {
  if (!compte.actif) return { genre: 'desactive', mots: 'Désactivé' }
  if (compte.bloqueLe)
    return { genre: 'bloque', mots: `Mot de passe bloqué après ${compte.echecs} échecs` }
  if (compte.aChanger) return { genre: 'provisoire', mots: 'Mot de passe provisoire' }
  return { genre: 'ouvert', mots: 'Ouvert' }
}

/** Depuis quand le mot de passe sert, et quand il expire. */
export function ageMotDePasse(compte: Compte): string {
  if (!compte.motDePasseLe) return 'son âge se comptera de la prochaine connexion'
  const echeance = expireLe(compte)
  const depuis = `depuis le ${jourDe(compte.motDePasseLe)}`
  return echeance ? `${depuis}, expire le ${jourDe(echeance)}` : depuis
}
