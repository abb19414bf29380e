import type { Constat } from '../../../../reports/campagne/types.ts'
import type { LigneHistorique } from '../../../pilotes/contrat.ts'
import { controler, normaliser } from '../../controle.ts'
import { datee } from '../datee.ts'

/** INS.52 : cinq ans après la dernière activité, la copie est partie d'elle-même, et le journal le dit. */
export function copieSupprimee(
  titres: readonly string[],
  journal: readonly LigneHistorique[],
): Constat {
  const trace = journal.find(
    (l) => /copie/.test(normaliser(l.type)) && /suppr|efface/.test(normaliser(l.type)),
  )
  const tracee = trace !== undefined && datee(trace)
  return controler({
    id: 'ins.copie-supprimee',
    conforme: titres.length === 0 && tracee,
    attendu: 'aucune copie gardée, une suppression datée au journal',
    observe: `copies : ${titres.join(', ') || 'aucune'} ; journal : ${trace ? `${trace.date} ${trace.heure} ${trace.auteur}, ${trace.type}` : 'aucune suppression'}`,
    ou: 'copies de titres du patient et journal des accès',
    action:
      'Supprimer la copie sans geste de personne cinq ans après la dernière activité du patient, et le tracer.',
    source: 'INS.52 au catalogue [V] ; trace : convergence.md §6, ligne 12 [déduit]',
  })
}
