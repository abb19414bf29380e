import type { Mutations } from '../../mutations/interrupteur.ts'
import type { Codage } from '../modele/codage.ts'
import type { Contenu } from '../modele/contenu.ts'

/** Le type CI-SIS, le même dans le CDA et dans les métadonnées (cda.md §1 [V]). */
export const typeProduit = ({ codage, corps }: Contenu, mutations: Mutations): Codage =>
  mutations.choisir('type-prescription-faux', codage, () =>
    corps.genre === 'medicaments'
      ? { ...codage, code: '57828-6', libelle: 'Prescription (autre)' }
      : codage,
  )
