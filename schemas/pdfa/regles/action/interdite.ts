import { nomDe } from '../../../pdf/objets.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

const INTERDITES = new Set([
  'Launch',
  'Sound',
  'Movie',
  'ResetForm',
  'ImportData',
  'SetState',
  'NoOp',
  'Hide',
  'Rendition',
  'Trans',
  'GoTo3DView',
  'SetOCGState',
])

export const interdite: ReglePdfa = {
  regle: 'pdfa.action.interdite',
  objet: 'ni lancement de programme, ni son, ni film, ni envoi de formulaire',
  source: 'ISO 19005-1 §6.6.1',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ inventaire, pdf }) =>
    inventaire.dictionnaires.flatMap(({ objet, numero }) => {
      const genre = nomDe(pdf.resoudre(objet.entrees.get('S'))) ?? ''
      if (!INTERDITES.has(genre)) return []
      return [
        relever(
          lieuObjet(numero),
          `Le document porte une action « ${genre} » ; le banc ne l’exécute pas.`,
          'L’ôter.',
        ),
      ]
    }),
}
