import { descendre, enfants, type Noeud, texteDe } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'

function vide(texte: Noeud): boolean {
  if (texteDe(texte) !== '') return false
  return descendre(texte, 'renderMultiMedia') === null
}

/** Chaque fait codé se lit dans le texte ; une section qui n'a que des sous-sections n'en a pas (cda.md §11 [V]). */
export const recit: RegleDocument = {
  regle: 'cda.section.recit',
  objet: 'texte lisible présent dans chaque section',
  source: 'cda.md §11 et §18',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ sections }) =>
    sections.flatMap((section) => {
      const texte = descendre(section, 'text')
      const feuille = enfants(section, 'component').length === 0
      const exige = feuille || enfants(section, 'entry').length > 0
      if (texte === null ? !exige : !vide(texte) || !exige) return []
      const message =
        texte === null
          ? 'La section n’a pas de texte lisible (text).'
          : 'Le texte lisible de la section est vide.'
      return [relever(section, message, 'Écrire dans text tout ce que les entrées disent.')]
    }),
}
