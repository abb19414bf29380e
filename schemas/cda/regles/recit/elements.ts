import { GENRE } from '../../../schematron/arbre/noeud.ts'
import type { Noeud } from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'

const ADMIS = new Set([
  ...['table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'col', 'colgroup', 'caption'],
  ...['list', 'item', 'paragraph', 'content', 'br', 'linkHtml', 'renderMultiMedia', 'sub', 'sup'],
  ...['footnote', 'footnoteRef'],
])

function* refuses(noeud: Noeud): Generator<Noeud> {
  for (const enfant of noeud.enfants) {
    if (enfant.genre !== GENRE.element) continue
    // Ce qu'un élément refusé contient l'est avec lui.
    if (ADMIS.has(enfant.nom)) yield* refuses(enfant)
    else yield enfant
  }
}

/** Du HTML, un script : rien de cela n'a sa place dans un texte (cda.md §11 et §17 [V]). */
export const elements: RegleDocument = {
  regle: 'cda.recit.elements',
  objet: 'texte lisible fait des seuls éléments admis',
  source: 'cda.md §11',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ index }) =>
    index
      .corps('text')
      .filter(({ parent }) => parent?.nom === 'section')
      .flatMap((texte) => [...refuses(texte)])
      .map((noeud) =>
        relever(
          noeud,
          `« ${noeud.nom} » n’est pas admis dans le texte d’une section.`,
          'Employer table, list, paragraph, content, br, caption, linkHtml ou renderMultiMedia.',
        ),
      ),
}
