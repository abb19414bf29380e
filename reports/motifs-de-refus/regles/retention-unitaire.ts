import type { MotifDeRefus } from '../types.ts'

/** Ce que le film montre d'un réglage, seule une personne le voit. */
export const retentionUnitaire: MotifDeRefus = {
  numero: 4,
  id: 'retention-unitaire',
  titre: 'Rétention réglée par défaut ou par paramètre',
  exigences: ['SC.DMP/ALI/PROG.02', 'SC.DMP/ALI/PROG.03', 'DMP/va1.01'],
  source: 'convergence.md §6, ligne 4 (F6)',
  marque: 'V',
  question: {
    texte:
      'Dans la preuve remise, l’envoi au DMP est-il immuable par défaut, et la rétention décidée document par document, sans aucun réglage ?',
    attendue: 'oui',
    suite: 'Retirez tout réglage de rétention, puis reprenez la preuve.',
    quand: 'preuve-prise',
  },
}
