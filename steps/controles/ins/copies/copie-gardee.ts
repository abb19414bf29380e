import type { Constat } from '../../../../reports/campagne/types.ts'
import { controler, normaliser } from '../../controle.ts'

/** INS.52 : une copie déposée, et que rien n'échoit, est dans la liste du patient. */
export function copieGardee(titres: readonly string[], titre: string): Constat {
  return controler({
    id: 'ins.copie-gardee',
    conforme: titres.some((t) => normaliser(t).includes(normaliser(titre))),
    attendu: `une copie de « ${titre} » gardée`,
    observe: titres.join(', ') || 'aucune copie',
    ou: 'copies de titres du patient',
    action: 'Garder la copie jusqu’à cinq ans après la dernière activité du patient.',
    source: 'INS.52 au catalogue [V]',
  })
}
