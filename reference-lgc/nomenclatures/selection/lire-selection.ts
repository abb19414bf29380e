import type { CodeNomenclature } from '../nomenclature.ts'

/** Les codes d'une sélection livrée, une ligne chacun. */
export const lireSelection = (texte: string): readonly CodeNomenclature[] =>
  texte
    .trim()
    .split('\n')
    .map((ligne) => {
      const [code = '', libelle = '', parent = '', aussi = ''] = ligne.split('|')
      return { code, libelle, parent: parent || null, aussi }
    })
