import type { Constat } from '../../../reports/campagne/types.ts'
import type { IdentiteAffichee } from '../../pilotes/contrat.ts'
import type { InsTransmise } from '../../services/flux.ts'
import { controler, normaliser } from '../controle.ts'

const lireIns = ({ champs }: IdentiteAffichee) => ({
  matricule: (champs.matriculeIns?.valeur ?? '').replace(/\s/g, ''),
  oid: (champs.oid?.valeur ?? '').trim(),
})

/** INS.33, INS.39, INS.45 : la fiche n'a ni matricule ni OID. */
export function sansMatriculeNiOid(fiche: IdentiteAffichee): Constat {
  const { matricule, oid } = lireIns(fiche)
  return controler({
    id: 'ins.sans-matricule-ni-oid',
    conforme: !/\d/.test(matricule) && !/\d/.test(oid),
    attendu: 'ni matricule INS ni OID',
    observe: `matricule « ${matricule} », OID « ${oid} »`,
    ou: 'fiche patient',
    action:
      'Effacer matricule et OID ensemble dès que l’INS n’est plus établie, ou ne pas les reprendre.',
    source: 'guide INS, règles 27, 30 et 51 [V]',
  })
}

/** INS.38, INS.39 : la fiche porte l'INS que le partenaire a transmise. */
export function insTransmiseIntegree(fiche: IdentiteAffichee, ins: InsTransmise): Constat {
  const { matricule, oid } = lireIns(fiche)
  return controler({
    id: 'ins.ins-transmise-integree',
    conforme: matricule.startsWith(ins.matricule) && oid === ins.oid,
    attendu: `matricule ${ins.matricule}, OID ${ins.oid}`,
    observe: `matricule « ${matricule} », OID « ${oid} »`,
    ou: 'fiche patient',
    action: 'Reprendre le matricule et l’OID vérifiés par INSi, l’un avec l’autre.',
    source: 'guide INS, règle 30 ; INS.38.01 [V]',
  })
}

/** INS.39, cas 2 : sans contrat de confiance, l'identité reçue n'est pas qualifiée. */
export function nonQualifiee({ statut }: IdentiteAffichee): Constat {
  return controler({
    id: 'ins.statut-non-qualifie',
    conforme: statut !== '' && normaliser(statut) !== 'qualifiee',
    attendu: 'un statut autre que « qualifiée »',
    observe: `« ${statut} »`,
    ou: 'bandeau d’identité',
    action: 'Ne garder qualifiée que l’identité d’un émetteur lié par contrat de confiance.',
    source: 'guide INS, règle 30 ; INS.39.01 [V]',
  })
}
