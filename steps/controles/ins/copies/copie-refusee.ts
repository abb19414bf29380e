import type { Constat } from '../../../../reports/campagne/types.ts'
import type { ResultatEnregistrement } from '../../../pilotes/contrat.ts'
import { citer, controler } from '../../controle.ts'

/** Sans le droit, la copie ne s'ouvre pas, même à son adresse. */
export function copieRefusee({ accepte, messages }: ResultatEnregistrement): Constat {
  return controler({
    id: 'ins.copie-refusee',
    conforme: !accepte,
    attendu: 'une copie qui ne s’ouvre pas pour ce profil',
    observe: `${accepte ? 'copie montrée' : 'copie refusée'}, ${citer(messages)}`,
    ou: 'copies de titres du patient',
    action: 'Exiger le droit à chaque demande de la copie, pas seulement sur le lien.',
    source: 'INS.52.01 au catalogue, « droits d’accès » [V]',
  })
}
