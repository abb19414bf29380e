import { PERIMETRES } from '../../decouverte/document.ts'
import { ecart } from '../../regle.ts'
import type { RegleAutorisation } from '../types.ts'

/** `openid` présent, et aucun périmètre inconnu (psc.md §18 [V]). */
export const perimetres: RegleAutorisation = ({ parametres }) => {
  const demandes = (parametres.get('scope') ?? '').split(' ').filter((mot) => mot !== '')
  const inconnus = demandes.filter((mot) => !PERIMETRES.some((connu) => connu === mot))
  if (demandes.includes('openid') && inconnus.length === 0) return null
  const message =
    inconnus.length > 0
      ? `Périmètres inconnus : ${inconnus.join(', ')}.`
      : 'Le périmètre « openid » manque.'
  return {
    genre: 'retour',
    erreur: 'invalid_scope',
    description: 'Invalid scopes',
    ecart: ecart('scope', 'psc.md §3 et §18', 'V', message),
  }
}
