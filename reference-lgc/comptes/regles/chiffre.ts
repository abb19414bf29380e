import type { RegleMotDePasse } from './regle.ts'

export const chiffre: RegleMotDePasse = {
  id: 'chiffre',
  demande: 'au moins un chiffre',
  observee: (motDePasse) => /\d/.test(motDePasse),
}
