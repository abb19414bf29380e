import type { RegleMotDePasse } from './regle.ts'

export const majuscule: RegleMotDePasse = {
  id: 'majuscule',
  demande: 'au moins une majuscule',
  observee: (motDePasse) => /\p{Lu}/u.test(motDePasse),
}
