import type { Constat } from '../../../reports/campagne/types.ts'
import type { LigneAppelInsi } from '../../pilotes/contrat.ts'
import type { AppelInsi } from '../../services/appels-insi.ts'
import { controler } from '../controle.ts'
import { datee } from './datee.ts'

const memeSuite = (a: readonly string[], b: readonly string[]) => a.join() === b.join()

/** INS.40 (règle 37) : chaque récupération est au journal, datée, avec le code qu'INSi a rendu. */
export function codesJournalises(
  lignes: readonly LigneAppelInsi[],
  appels: readonly AppelInsi[],
): Constat {
  const attendus = appels.map((a) => a.code ?? '')
  const datees = lignes.filter(datee)
  const codes = datees.map((l) => l.code)
  return controler({
    id: 'ins.journal-code-retour',
    // L'ordre du journal n'est pas imposé : ancien en tête ou récent en tête.
    conforme:
      attendus.length > 0 &&
      (memeSuite(codes, attendus) || memeSuite([...codes].reverse(), attendus)),
    attendu: `${attendus.length} appel(s) datés, de code ${attendus.join(', ') || 'aucun'}`,
    observe: `${datees.length} ligne(s) datées, de code ${codes.map((c) => c || 'vide').join(', ') || 'aucun'}`,
    ou: 'journal des appels à INSi',
    action: 'Journaliser chaque appel de récupération avec le code qu’INSi a rendu : 00, 01 ou 02.',
    source: 'guide INS, règle 37 ; INS.40 [V]',
  })
}
