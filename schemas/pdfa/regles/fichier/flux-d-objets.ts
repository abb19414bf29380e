import { nomDe } from '../../../pdf/objets.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const fluxDObjets: ReglePdfa = {
  regle: 'pdfa.fichier.flux-d-objets',
  objet: 'pas d’objets comprimés, qui sont de PDF 1.5',
  source: 'ISO 19005-1 §6.1.4',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ pdf, inventaire }) =>
    inventaire.flux
      .filter(
        ({ objet }) => nomDe(pdf.resoudre(objet.dictionnaire.entrees.get('Type'))) === 'ObjStm',
      )
      .map(({ numero }) =>
        relever(
          lieuObjet(numero),
          'Des objets sont comprimés dans un flux, que PDF 1.4 ne connaît pas.',
          'Produire en PDF 1.4, sans flux d’objets.',
        ),
      ),
}
