import type { Cote } from '../modele/rubrique.ts'

const MOTS: Record<Cote, string> = {
  droit: 'côté droit',
  gauche: 'côté gauche',
  bilateral: 'des deux côtés',
}

export const coteLu = (cote: Cote | null): string => (cote ? MOTS[cote] : '')
