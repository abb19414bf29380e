import { LIEUX } from '../../libelles.ts'
import type { MotifDeRefus, PreuveVisee } from '../types.ts'

const enProduction = ({ preuve }: PreuveVisee): boolean =>
  preuve.environnementExige === 'production'

/** Mon espace santé n'a pas d'environnement d'essai : une boîte automatique de production répond. */
export const envoiAUnUsager: MotifDeRefus = {
  numero: 11,
  id: 'envoi-a-un-usager',
  titre: 'Envoi MSSanté à un usager pris sans la boîte de production',
  exigences: ['MSS/va1.01', 'MSS/va1.19'],
  source: 'convergence.md §6, ligne 11 (F6)',
  marque: 'V',
  chercher({ visees }) {
    const vues = visees.filter(enProduction)
    const trouvailles = vues
      .filter(({ preuve }) => preuve.environnement !== 'production')
      .map(({ preuve }) => ({
        preuve: preuve.preuve,
        observe: `Prise sur ${preuve.environnement ? LIEUX[preuve.environnement] : 'un lieu inconnu'}.`,
        suite:
          'Écrivez à la boîte automatique de l’espace de confiance de production, avec un matricule fictif.',
      }))
    return { lus: vues.length, trouvailles }
  },
}
