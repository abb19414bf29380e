import { ecart } from '../../regle.ts'
import type { RegleAutorisation } from '../types.ts'

const NON_SERVIS = ['request', 'request_uri'] as const

/** Le retour se fait par l'adresse ; ni objet de requête, ni autre mode (psc.md §2 [C]). */
export const modeRetour: RegleAutorisation = ({ parametres }) => {
  const mode = parametres.get('response_mode')
  const objet = NON_SERVIS.find((nom) => parametres.has(nom))
  if (objet === undefined && (mode === null || mode === 'query')) return null
  return {
    genre: 'retour',
    erreur: objet === undefined ? 'invalid_request' : `${objet}_not_supported`,
    description: 'Unsupported response_mode or request object',
    ecart: ecart(
      'mode-retour',
      'psc.md §2',
      'C',
      `« ${objet ?? `response_mode=${mode}`} » n’est pas servi.`,
    ),
  }
}
