import type { Constat } from '../../../reports/campagne/types.ts'
import type { ResultatEnregistrement } from '../../pilotes/contrat.ts'
import { citer, controler } from '../controle.ts'

/** INS.01.03 : un jour hors de 1 à 31 ou un mois hors de 1 à 12 est refusé à la saisie. */
export function dateRefusee(resultat: ResultatEnregistrement): Constat {
  return controler({
    id: 'ins.date-refusee',
    conforme: !resultat.accepte && resultat.messages.some((m) => /date|jour|mois/i.test(m)),
    attendu: 'refus, avec un message qui parle de la date',
    observe: `${resultat.accepte ? 'acceptée' : 'refusée'}, ${citer(resultat.messages)}`,
    ou: 'formulaire de création',
    action: 'Contrôler le jour (1 à 31) et le mois (1 à 12) à la saisie de la date de naissance.',
    source: 'guide INS, règle 1 [V]',
  })
}
