import { montrer } from '../../../montrer.ts'
import { nomDe } from '../../../pdf/objets.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

const ADMIS = new Set([
  'Text',
  'Link',
  'FreeText',
  'Line',
  'Square',
  'Circle',
  'Highlight',
  'Underline',
  'Squiggly',
  'StrikeOut',
  'Stamp',
  'Ink',
  'Popup',
  'Widget',
  'PrinterMark',
  'TrapNet',
])

export const genre: ReglePdfa = {
  regle: 'pdfa.annotation.genre',
  objet: 'annotations de PDF 1.4, ni fichier joint, ni son, ni film',
  source: 'ISO 19005-1 §6.5.2',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ inventaire, pdf }) =>
    inventaire.annotations.flatMap(({ objet, numero }) => {
      const genre = nomDe(pdf.resoudre(objet.entrees.get('Subtype'))) ?? ''
      if (ADMIS.has(genre)) return []
      return [
        relever(
          lieuObjet(numero),
          `L’annotation est du genre « ${montrer(genre)} », qui n’est pas admis.`,
          'Ôter l’annotation.',
        ),
      ]
    }),
}
