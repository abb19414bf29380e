import type { Constat } from '../../../reports/campagne/types.ts'
import type { ReponseInsiAffichee } from '../../pilotes/contrat.ts'
import { citer, controler } from '../controle.ts'

/** INS.06 (règle 4) : la commande d'appel est absente ou refusée. */
export function appelRefuse(reponse: ReponseInsiAffichee): Constat {
  return controler({
    id: 'ins.appel-refuse',
    conforme: !reponse.reprisePossible && reponse.comparaison.length === 0,
    attendu: 'commande absente ou refusée',
    observe: `${reponse.comparaison.length} traits reçus, ${citer(reponse.messages)}`,
    ou: 'fiche patient',
    action:
      'Retirer la commande d’appel à INSi, et refuser la demande, pour un profil sans ce droit.',
    source: 'guide INS, règle 4 [V]',
  })
}
