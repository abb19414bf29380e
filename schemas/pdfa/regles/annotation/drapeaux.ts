import { nomDe } from '../../../pdf/objets.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

const IMPRIMEE = 4
/** Invisible, Hidden, NoView. */
const CACHEE = 1 | 2 | 32

export const drapeaux: ReglePdfa = {
  regle: 'pdfa.annotation.drapeaux',
  objet: 'annotation imprimée, ni cachée, ni invisible',
  source: 'ISO 19005-1 §6.5.3',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ inventaire, pdf }) =>
    inventaire.annotations.flatMap(({ objet, numero }) => {
      if (nomDe(pdf.resoudre(objet.entrees.get('Subtype'))) === 'Popup') return []
      const drapeaux = pdf.resoudre(objet.entrees.get('F'))
      if (typeof drapeaux === 'number' && (drapeaux & IMPRIMEE) !== 0 && (drapeaux & CACHEE) === 0)
        return []
      return [
        relever(
          lieuObjet(numero),
          'L’annotation n’est pas imprimée, ou est cachée ou invisible (F).',
          'Écrire F à 4.',
        ),
      ]
    }),
}
