import type { RegleDepot } from './index.ts'

const PHRASES = {
  'mot-de-passe':
    'Vous n’êtes pas connecté par Pro Santé Connect : connectez-vous ainsi, puis déposez l’ordonnance.',
  terminee:
    'Votre session Pro Santé Connect est terminée : reconnectez-vous, puis déposez l’ordonnance.',
  muet: 'Pro Santé Connect ne répond pas : déposez l’ordonnance quand il répondra.',
} as const

/** Le dépôt se fait au nom de l'utilisateur, donc avec sa session (§5, point 1). */
export const sessionPsc: RegleDepot = ({ acces }) => (acces.ouvert ? null : PHRASES[acces.raison])
