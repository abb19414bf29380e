import type { MotifDeRefus } from '../types.ts'

export const recetteDInstallation: MotifDeRefus = {
  numero: 16,
  id: 'recette-d-installation',
  titre: 'Pièce de recette d’installation non signée',
  exigences: [],
  source: 'convergence.md §6, ligne 16 (F14)',
  marque: 'V',
  horsPerimetre:
    'Pièce du paiement de la prestation chez le client, après le référencement : elle n’entre pas dans le dossier de preuves.',
}
