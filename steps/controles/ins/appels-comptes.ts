import type { Constat } from '../../../reports/campagne/types.ts'
import type { LigneHistorique } from '../../pilotes/contrat.ts'
import type { AppelInsi } from '../../services/appels-insi.ts'
import { controler } from '../controle.ts'

/** INS.04 : le journal du logiciel et celui du service comptent les mêmes appels. */
export function appelsComptes(
  lignes: readonly LigneHistorique[],
  appels: readonly AppelInsi[],
): Constat {
  return controler({
    id: 'ins.appels-comptes',
    conforme: appels.length > 0 && lignes.length === appels.length,
    attendu: `${appels.length} lignes, autant que d'appels reçus par INSi`,
    observe: `${lignes.length} lignes`,
    ou: 'journal des appels à INSi',
    action: 'Écrire une ligne de journal par appel émis, ni plus ni moins.',
    source: 'guide INS, règle 4 [V]',
  })
}
