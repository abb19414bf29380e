import { montrer } from '../../../montrer.ts'
import {
  attribut,
  descendre,
  estCda,
  type Noeud,
  texteDe,
  typeXsi,
} from '../../lecture/parcourir.ts'
import { type RegleDocument, relever } from '../types.ts'

/** Blancs et séparateurs de milliers ôtés, virgule décimale lue comme un point. */
const aplatir = (texte: string): string =>
  texte.replace(/[\s\u00a0\u202f]/g, '').replaceAll(',', '.')

function sectionDe(noeud: Noeud): Noeud | null {
  let courant = noeud.parent
  while (courant !== null && !estCda(courant, 'section')) courant = courant.parent
  return courant
}

/** Une mesure codée se lit aussi dans le texte, à la décimale près (cda.md §11 et §18 [V]). */
export const valeur: RegleDocument = {
  regle: 'cda.recit.valeur',
  objet: 'chaque mesure codée se lit dans le texte de sa section',
  source: 'cda.md §11',
  marque: 'V',
  gravite: 'avertissement',
  juger({ index }) {
    const recits = new Map<Noeud, string>()
    return index.corps('value').flatMap((noeud) => {
      const nombre = attribut(noeud, 'value')
      const section = typeXsi(noeud) === 'PQ' && nombre !== null ? sectionDe(noeud) : null
      if (section === null || nombre === null || !/^-?\d+(\.\d+)?$/.test(nombre)) return []
      const recit = recits.get(section) ?? aplatir(texteDe(descendre(section, 'text')))
      recits.set(section, recit)
      const court = nombre.includes('.') ? nombre.replace(/\.?0+$/, '') : nombre
      if (recit === '' || recit.includes(court)) return []
      const unite = attribut(noeud, 'unit') ?? ''
      return [
        relever(
          noeud,
          `La mesure ${montrer(nombre)} ${montrer(unite)} ne se lit pas dans le texte de sa section.`,
          'Écrire dans le texte la valeur codée, la même.',
        ),
      ]
    })
  },
}
