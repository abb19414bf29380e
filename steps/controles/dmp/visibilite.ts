import type { Constat } from '../../../reports/campagne/types.ts'
import type { DocumentDmpAffiche, MasquageDmp } from '../../pilotes/contrat.ts'
import type { DocumentDuDmp } from '../../services/dmp.ts'
import { controler, normaliser } from '../controle.ts'

/** Codes de confidentialité de JDV_J58 (dmp.md §18.5 [V]). */
const CODES_MASQUAGE: Record<MasquageDmp, string> = {
  'masqué aux professionnels': 'MASQUE_PS',
  'invisible au patient': 'INVISIBLE_PATIENT',
  'invisible à ses représentants légaux': 'INVISIBLE_REPRESENTANTS_LEGAUX',
}

/** DMP.03 : le DMP tient le masquage voulu, ni plus ni moins ; « N » y reste toujours. */
export function masquageTenu(
  { titre, confidentialite }: DocumentDuDmp,
  masquages: readonly MasquageDmp[],
): Constat {
  const voulus = ['N', ...masquages.map((masquage) => CODES_MASQUAGE[masquage])].sort()
  return controler({
    id: 'dmp.masquage',
    conforme: [...new Set(confidentialite)].sort().join() === voulus.join(),
    attendu: `« ${titre} » ${masquages.join(', ')} (${voulus.join(', ')})`,
    observe: confidentialite.join(', '),
    ou: 'confidentialité du document au DMP',
    action: 'Ajouter aux métadonnées, à côté de « N », le code de chaque masquage choisi.',
    source: 'DMP.03 et DMP.04 au catalogue ; dmp.md §8.3 et §18.5 [V]',
  })
}

/** SC.DMP/UX.14.BIS : un signe distingue ce que le patient ne voit pas. */
export function invisibleSignale(documents: readonly DocumentDmpAffiche[], titre: string): Constat {
  const document = documents.find((d) => d.titre === titre)
  return controler({
    id: 'dmp.invisible-signale',
    conforme: /invisible|non visible/.test(normaliser(document?.visibilite ?? '')),
    attendu: `« ${titre} » signalé invisible au patient`,
    observe: document ? `« ${document.visibilite} »` : 'document absent de la liste',
    ou: 'liste des documents du DMP',
    action: 'Marquer chaque document invisible au patient ou à ses représentants.',
    source: 'SC.DMP/UX.14.BIS au catalogue ; dmp.md §16.4 [V]',
  })
}
