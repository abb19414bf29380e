import { ecart } from '../../regle.ts'
import type { RegleAutorisation } from '../types.ts'

/** Un client inconnu : une page d'erreur, jamais une redirection (psc.md §3 [V]). */
export const clientConnu: RegleAutorisation = ({ client, parametres }) => {
  if (client) return null
  const id = parametres.get('client_id')
  const message =
    id === null ? 'Le paramètre client_id manque.' : `Le client « ${id} » n’est pas enregistré.`
  return { genre: 'page', message, ecart: ecart('client-inconnu', 'psc.md §3', 'V', message) }
}
