import type { Constat } from '../../../../reports/campagne/types.ts'
import { chercherInsTexte, type TraceIns } from '../../../../schemas/insi/chercher-ins.ts'
import { controler } from '../../controle.ts'

export const citerTraces = (traces: readonly TraceIns[]): string =>
  traces.map((t) => `${t.quoi} ${t.valeur} (${t.lieu})`).join(', ') || 'ni matricule ni OID'

/** INS.37 (règle 28) : hors qualification, l'édition ne porte ni matricule ni OID. */
export function editionSansIns(texte: string, matricule: string): Constat {
  const traces = chercherInsTexte(texte, [matricule], 'texte de l’édition')
  return controler({
    id: 'ins.edition-sans-ins',
    conforme: traces.length === 0,
    attendu: 'ni matricule INS, ni OID',
    observe: citerTraces(traces),
    ou: 'édition produite',
    action: 'N’imprimer le matricule que pour une identité qualifiée.',
    source: 'guide INS, règle 28 ; ins.md §9 EXI SI 08 [V]',
  })
}
