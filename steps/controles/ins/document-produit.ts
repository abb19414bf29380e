import type { Constat } from '../../../reports/campagne/types.ts'
import type { ResultatProduction } from '../../pilotes/contrat.ts'
import { citer, controler } from '../controle.ts'

/** INS.37 et INS.55 à INS.57 : le logiciel donne le fichier demandé, du type attendu. */
export function documentProduit(
  { fichier, messages }: ResultatProduction,
  attendu: { quoi: string; type: string },
): Constat {
  return controler({
    id: 'ins.document-produit',
    conforme: fichier?.type.includes(attendu.type) ?? false,
    attendu: attendu.quoi,
    observe: fichier ? `${fichier.nom} (${fichier.type})` : citer(messages),
    ou: 'commande du document terminé',
    action: `Offrir, pour un document terminé, une commande qui donne ${attendu.quoi}.`,
    source: 'ins.md §10.5 ; dmp.md §12 [V]',
  })
}
