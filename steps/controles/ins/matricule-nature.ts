import type { Constat } from '../../../reports/campagne/types.ts'
import type { IdentiteAffichee } from '../../pilotes/contrat.ts'
import { controler } from '../controle.ts'

/** INS.02 : le matricule est suivi de sa nature, NIR ou NIA. */
export function matriculeNature(fiche: IdentiteAffichee, nature: string): Constat {
  const valeur = fiche.champs.matriculeIns?.valeur ?? ''
  return controler({
    id: 'ins.matricule-nature',
    conforme: new RegExp(`\\d[\\s\\S]*\\b${nature}\\b`).test(valeur),
    attendu: `le matricule suivi de « ${nature} »`,
    observe: `« ${valeur} »`,
    ou: 'fiche patient',
    action: 'Faire suivre le matricule INS de sa nature (NIR ou NIA), déduite de l’OID.',
    source: 'guide INS, règle 3 ; ins.md §9 [V]',
  })
}
