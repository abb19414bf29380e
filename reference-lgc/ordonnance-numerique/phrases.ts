import type { Annonce } from '../comptes/annonce.ts'
import type { Depot, EtatDepot } from './depot.ts'

/** L'état, dans les mots du médecin. */
export const MOTS_DEPOT: Record<EtatDepot, string> = {
  en_cours: 'Dépôt interrompu',
  enregistree: 'Enregistrée',
  non_enregistree: 'Non enregistrée',
  incertaine: 'Non enregistrée, à vérifier',
  non_demandee: 'Non déposée',
  annulee: 'Annulée',
}

/** Ce que la page suivante dit de l'ordonnance qui vient d'être terminée. */
export function annonceDuDepot({ etat, numero, motif }: Depot): Annonce {
  if (etat === 'enregistree')
    return {
      genre: 'succes',
      textes: [`Document terminé, enregistré à l’Ordonnance Numérique sous le numéro ${numero}.`],
    }
  if (etat === 'non_demandee') return { genre: 'succes', textes: ['Document terminé, non déposé.'] }
  return {
    genre: 'attention',
    textes: [
      'Document terminé, sans code : il n’est pas enregistré à l’Ordonnance Numérique.',
      ...(motif ? [motif] : []),
    ],
  }
}
