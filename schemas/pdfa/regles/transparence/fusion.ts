import { nomDe } from '../../../pdf/objets.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const fusion: ReglePdfa = {
  regle: 'pdfa.transparence.fusion',
  objet: 'mode de fusion Normal ou Compatible',
  source: 'ISO 19005-1 §6.4',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ inventaire, pdf }) =>
    inventaire.dictionnaires.flatMap(({ objet, numero }) => {
      const mode = pdf.resoudre(objet.entrees.get('BM'))
      if (mode === null || ['Normal', 'Compatible'].includes(nomDe(mode) ?? '')) return []
      return [
        relever(
          lieuObjet(numero),
          'Le mode de fusion (BM) n’est ni Normal, ni Compatible.',
          'Ne pas employer de mode de fusion.',
        ),
      ]
    }),
}
