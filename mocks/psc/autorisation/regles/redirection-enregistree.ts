import { estEnregistree } from '../../clients/redirection.ts'
import { ecart } from '../../regle.ts'
import type { RegleAutorisation } from '../types.ts'

/** Une adresse de retour inconnue : une page d'erreur, jamais une redirection (psc.md §3 [V]). */
export const redirectionEnregistree: RegleAutorisation = ({ client, parametres }) => {
  const adresse = parametres.get('redirect_uri')
  if (client && adresse !== null && estEnregistree(adresse, client.redirections, client))
    return null
  const message =
    adresse === null
      ? 'Le paramètre redirect_uri manque.'
      : `L’adresse de retour « ${adresse} » n’est pas enregistrée pour ce client.`
  return { genre: 'page', message, ecart: ecart('redirection', 'psc.md §3', 'V', message) }
}
