import type { Navigateur } from '../essai/navigateur.essai.ts'

/** Une boîte sans jour de péremption, série en dernier : de quoi voir chaque faute de lecture. */
export const CODE_BOITE = '0103400930123454' + '10LOT42A\u001d' + '17991200' + '21SN01'

/** Les nomenclatures, le codage proposé, une boîte de vaccin et les conditions : chaque mutant s'y voit. */
export async function parcourirNomenclatures(
  n: Navigateur,
  { patient }: { patient: string },
): Promise<void> {
  await n.aller('/nomenclatures?q=dia')
  await n.aller('/nomenclatures?q=paracetamol')
  await n.aller('/nomenclatures/ccam')
  await n.envoyer('/nomenclatures/codage', {
    texte: 'Diabète de type 2 traité par metformine.',
    filtreCodage: 'cim10',
  })
  await n.envoyer(`/patients/${patient}/dossier/ajouter/vaccination`, { codeBoite: CODE_BOITE })
  await n.aller('/conditions')
}
