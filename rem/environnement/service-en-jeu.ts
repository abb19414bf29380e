import type { ServiceConcerne } from '../types.ts'
import type { FaitsPreuve } from './regle.ts'

/** Les services qui ont un environnement à eux ; les autres acteurs sont dans le cabinet. */
const SERVICES_NATIONAUX = new Set<ServiceConcerne>([
  'INSi',
  'DMP',
  'MSS',
  'PSC',
  'ANN',
  'APCV',
  'ON',
])

/**
 * Le service national que la preuve met en jeu : le premier que l'exigence cite, s'il est son acteur
 * principal ou si elle se vérifie par les messages échangés. INS.06 cite INSi mais se vérifie sur le
 * seul écran des droits : aucun service n'est en jeu. [déduit]
 */
export function serviceEnJeu({ services, automatisable }: FaitsPreuve): ServiceConcerne | null {
  const premier = services.find((service) => SERVICES_NATIONAUX.has(service))
  if (premier === undefined) return null
  return premier === services[0] || automatisable.includes('protocole') ? premier : null
}
