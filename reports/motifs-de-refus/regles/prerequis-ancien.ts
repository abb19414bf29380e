import type { MotifDeRefus } from '../types.ts'

export const prerequisAncien: MotifDeRefus = {
  numero: 10,
  id: 'prerequis-ancien',
  titre: 'Prérequis de l’ancien scénario repris',
  exigences: ['LGC.DMP/UX.10'],
  source: 'convergence.md §6, ligne 10 (F3)',
  marque: 'V',
  question: {
    texte:
      'Le film part-il d’un patient dont l’INS n’est pas encore qualifiée, avec une latence de 3 s imposée aux services ?',
    attendue: 'oui',
    suite: 'Reprenez le film d’après le scénario en vigueur.',
    quand: 'preuve-prise',
  },
}
