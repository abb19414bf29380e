import { donneLesDonnees } from '../../jetons/attributs.ts'
import { ecart } from '../../regle.ts'
import type { ObservationAutorisation } from '../types.ts'

/** Sans `scope_all`, aucune donnée sectorielle : le logiciel ne saura pas qui se connecte (psc.md §3 [V]). */
export const donneesDemandees: ObservationAutorisation = ({ parametres }) =>
  donneLesDonnees(parametres.get('scope') ?? '')
    ? null
    : ecart('scope-seul', 'psc.md §3', 'V', 'Le périmètre « scope_all » n’est pas demandé.')
