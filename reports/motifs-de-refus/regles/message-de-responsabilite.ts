import type { MotifDeRefus } from '../types.ts'

export const messageDeResponsabilite: MotifDeRefus = {
  numero: 6,
  id: 'message-de-responsabilite',
  titre: 'Message de responsabilité au niveau du patient',
  exigences: ['SC.DMP/CONF.21'],
  source: 'convergence.md §6, ligne 6 (F4)',
  marque: 'V',
  question: {
    texte:
      'La preuve montre-t-elle les deux textes, par professionnel et non par patient, la case vide au départ, et le rappel à 180 jours ?',
    attendue: 'oui',
    suite: 'Le message vaut par professionnel : corrigez le logiciel, puis reprenez la preuve.',
    quand: 'preuve-prise',
  },
}
