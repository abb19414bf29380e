import type { RegleMotDePasse } from './regle.ts'

/** Ni lettre, ni chiffre, ni espace. */
export const caractereSpecial: RegleMotDePasse = {
  id: 'special',
  demande: 'au moins un caractère spécial (- ! ? * …)',
  observee: (motDePasse) => /[^\p{L}\p{N}\s]/u.test(motDePasse),
}
