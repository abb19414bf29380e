import { ecart } from '../../regle.ts'
import type { ObservationAutorisation } from '../types.ts'

const SOURCE = 'psc.md §3, EXI PSC 16 (SC.PSC.08)'

/** `acr_values=eidas1` est exigé ; eidas2 et eidas3 passent avec une remarque (psc.md §3 [V]). */
export const acrDemande: ObservationAutorisation = ({ parametres }) => {
  const niveaux = parametres.get('acr_values')
  if (niveaux !== null && /^eidas[123]$/.test(niveaux)) return null
  if (niveaux === null && parametres.has('acr'))
    return ecart('acr-values', SOURCE, 'V', 'Le niveau est dans « acr » ; PSC lit « acr_values ».')
  return ecart(
    'acr-values',
    SOURCE,
    'V',
    niveaux === null
      ? 'acr_values manque : eidas1 est exigé.'
      : `acr_values vaut « ${niveaux} » : eidas1 est exigé.`,
  )
}
