import type { Constat } from '../../../reports/campagne/types.ts'
import type { IdentiteAffichee } from '../../pilotes/contrat.ts'
import { controler } from '../controle.ts'

/** INS.01.04 : le numéro d'assuré a son champ, dont le libellé ne dit pas « INS ». */
export function nssDistinct(fiche: IdentiteAffichee, numero: string): Constat {
  const champ = fiche.numeroSecuriteSociale
  return controler({
    id: 'ins.nss-distinct',
    conforme:
      champ !== null &&
      champ.valeur.replace(/\s/g, '') === numero &&
      !/\bINS\b/i.test(champ.libelle) &&
      champ.libelle !== fiche.champs.matriculeIns?.libelle,
    attendu: `un champ à part contenant ${numero}, au libellé sans le mot INS`,
    observe: champ ? `« ${champ.libelle} » : « ${champ.valeur} »` : 'aucun champ d’assuré',
    ou: 'fiche patient',
    action: 'Séparer le numéro de sécurité sociale du matricule INS et le nommer sans le mot INS.',
    source: 'guide INS, règle 1 ; ins.md §7 [V]',
  })
}
