import type { ActionsVitale } from '../../contrat.ts'
import type { Guide } from '../guide.ts'

/** Le lecteur simulé n'est pas celui du produit : la consigne demande une vraie carte de test. */
export const actionsVitale = (guide: Guide): ActionsVitale => ({
  insererCarteVitale: ({ nomNaissance, premierPrenom }) =>
    guide.faire(
      `Insérez dans votre lecteur la carte Vitale de test de ${nomNaissance} ${premierPrenom}. Jamais de carte réelle.`,
    ),
})
