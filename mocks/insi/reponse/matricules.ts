import { OID_NIR, OID_NIR_TEST } from '../../../schemas/insi/oid.ts'
import type { Identite, Matricule } from '../identite.ts'
import type { Reglages } from '../reglages.ts'

export interface MatriculesRendus {
  actif: Matricule
  historique: readonly Matricule[]
}

/** L'environnement de qualification répond avec l'OID de production (ins.md §6 [V]). */
function selonOid(matricule: Matricule, { oid }: Reglages): Matricule {
  const enTest = oid === 'test' && matricule.oid === OID_NIR
  return enTest ? { ...matricule, oid: OID_NIR_TEST } : matricule
}

/**
 * Le matricule actif et l'historique d'une identité à cette heure : un NIR attribué plus tard prend
 * la place du NIA, qui passe dans l'historique (ins.md §5.6, §10.4).
 */
export function matriculesRendus(
  identite: Identite,
  reglages: Reglages,
  maintenant: Date,
): MatriculesRendus {
  const { matricule, nirUlterieur, historique } = identite
  const remplace = nirUlterieur !== null && new Date(nirUlterieur.aPartirDu) <= maintenant
  const actif = remplace ? nirUlterieur : matricule
  const anciens = remplace ? [matricule, ...historique] : historique
  const rendus = reglages.historique === 'avec-actif' ? [actif, ...anciens] : anciens
  return {
    actif: selonOid(actif, reglages),
    historique: rendus.map((ancien) => selonOid(ancien, reglages)),
  }
}
