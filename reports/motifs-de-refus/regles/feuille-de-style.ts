import type { MotifDeRefus } from '../types.ts'

/** Que la feuille est neutralisée ne se voit pas sur l'écran qui l'affiche. */
export const feuilleDeStyle: MotifDeRefus = {
  numero: 8,
  id: 'feuille-de-style',
  titre: 'Feuille de style reçue non neutralisée',
  exigences: ['SC.CDA/VISU.01', 'BIO/va1.08'],
  source: 'convergence.md §6, ligne 8 (F8)',
  marque: 'V',
  question: {
    texte:
      'Votre logiciel neutralise-t-il les scripts d’une feuille de style reçue, et revient-il à la sienne en cas de doute ?',
    attendue: 'oui',
    suite: 'Neutralisez la feuille reçue, essayez avec un script, puis reprenez la preuve.',
    quand: 'preuve-prise',
  },
}
