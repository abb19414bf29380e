import type { Constat } from '../../../reports/campagne/types.ts'
import type { IdentiteAffichee } from '../../pilotes/contrat.ts'
import { controler } from '../controle.ts'

/** INS.01 : le matricule affiché est celui d'INSi, avec son OID, quels que soient les espaces. */
export function matriculeAffiche(
  fiche: IdentiteAffichee,
  attendu: { matricule: string; oid: string },
): Constat {
  const matricule = fiche.champs.matriculeIns?.valeur ?? ''
  const oid = fiche.champs.oid?.valeur ?? ''
  return controler({
    id: 'ins.matricule-affiche',
    conforme:
      matricule.replace(/\s/g, '').startsWith(attendu.matricule) && oid.includes(attendu.oid),
    attendu: `matricule ${attendu.matricule}, OID ${attendu.oid}`,
    observe: `matricule « ${matricule} », OID « ${oid} »`,
    ou: 'fiche patient',
    action: 'Afficher le matricule INS et l’OID reçus d’INSi, dans leurs champs propres.',
    source: 'ins.md §7 [V]',
  })
}
