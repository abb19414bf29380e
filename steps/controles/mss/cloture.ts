import type { Constat } from '../../../reports/campagne/types.ts'
import type { CourrielEnvoye } from '../../services/courriels-envoyes.ts'
import { controler } from '../controle.ts'
import { enteteDe } from './courriel.ts'

/** CONF.21 : le message qui clôt l'échange avec un usager le dit dans son en-tête. */
export function echangeClos(courriel: CourrielEnvoye): Constat {
  const valeurs = enteteDe(courriel, 'X-MSS-MES')
  return controler({
    id: 'mss.echange-clos',
    conforme: valeurs.length === 1 && valeurs[0] === 'FIN',
    attendu: 'un en-tête X-MSS-MES, de valeur FIN',
    observe: valeurs.length === 0 ? 'aucun en-tête X-MSS-MES' : valeurs.join(' et '),
    ou: 'source du message remis à l’opérateur',
    action: 'Écrire « X-MSS-MES: FIN » quand l’utilisateur demande de clore l’échange.',
    source: 'SC.MSS/CONF.21 [V] ; mssante.md §10',
  })
}
