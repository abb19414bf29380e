import type { Constat } from '../../../reports/campagne/types.ts'
import type { LignePrescrite } from '../../pilotes/contrat.ts'
import { controler, normaliser } from '../controle.ts'

const serrer = (texte: string): string => normaliser(texte).replace(/\s/g, '')

/** DOC.01 : ce qui a été prescrit se lit sur l'ordonnance, produit, posologie et durée. */
export function prescriptionLue(texte: string, lignes: readonly LignePrescrite[]): Constat {
  const plat = serrer(texte)
  const manques = lignes.flatMap(({ libelle, posologie, duree }) =>
    [libelle, posologie, duree].filter((dit) => !plat.includes(serrer(dit))),
  )
  return controler({
    id: 'doc.prescription-lue',
    conforme: lignes.length > 0 && manques.length === 0,
    attendu: lignes.map(({ libelle }) => libelle).join(', '),
    observe: manques.length === 0 ? 'chaque ligne entière' : `absent : ${manques.join(', ')}`,
    ou: 'édition produite',
    action: 'Imprimer chaque ligne prescrite : produit ou acte, posologie, durée.',
    source: 'ordonnance-numerique.md §5 [I]',
  })
}
