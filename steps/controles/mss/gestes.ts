import type { Constat } from '../../../reports/campagne/types.ts'
import { controler } from '../controle.ts'

/** Le nombre de gestes d'un classement et chacun d'eux, tels que la preuve les montre. */
export const direGestes = (gestes: readonly string[]): string =>
  `Classé en ${gestes.length === 1 ? '1 geste' : `${gestes.length} gestes`} : ${gestes.join(', ')}`

/** MSS.25 : l'identité du document et celle du dossier sont les mêmes, un clic suffit. */
export function classementUnClic(gestes: readonly string[]): Constat {
  return controler({
    id: 'mss.un-clic',
    conforme: gestes.length === 1,
    attendu: 'un seul clic, du document vu dans la liste à son classement',
    observe: direGestes(gestes),
    ou: 'liste des documents non lus',
    action: 'Offrir dans la liste le classement au dossier dont l’identité est exactement la même.',
    source: 'MSS.25, MSS/va1.28 [V] ; mssante.md §14',
  })
}
