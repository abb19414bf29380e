import type { Constat } from '../../../reports/campagne/types.ts'
import type { ChampIdentite, IdentiteAffichee } from '../../pilotes/contrat.ts'
import { controler } from '../controle.ts'

/** INS.01 : un champ saisi à la création est tenu par la fiche. */
export function champEnregistre(
  fiche: IdentiteAffichee,
  champ: ChampIdentite,
  attendu: string,
): Constat {
  const valeur = fiche.champs[champ]?.valeur ?? ''
  return controler({
    id: 'ins.champ-enregistre',
    conforme: valeur === attendu,
    attendu: `${champ} : « ${attendu} »`,
    observe: `« ${valeur} »`,
    ou: 'fiche patient',
    action: 'Offrir ce champ à la création et garder la valeur saisie.',
    source: 'guide INS, règle 1 ; ins.md §8 [V]',
  })
}
