/** Les façons de se faire reconnaître ; la session garde celle qui l'a ouverte. */
export const MOYENS = ['mot-de-passe', 'psc', 'ciba'] as const
export type Moyen = (typeof MOYENS)[number]

export const LIBELLES_MOYEN: Record<Moyen, string> = {
  'mot-de-passe': 'mot de passe',
  psc: 'Pro Santé Connect',
  ciba: 'Pro Santé Connect sur e-CPS',
}
