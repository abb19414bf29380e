import { nomDe } from '../../../pdf/objets.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const postscript: ReglePdfa = {
  regle: 'pdfa.contenu.postscript',
  objet: 'pas d’objet PostScript',
  source: 'ISO 19005-1 §6.2.7',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ inventaire, pdf }) =>
    inventaire.flux
      .filter(
        ({ objet }) => nomDe(pdf.resoudre(objet.dictionnaire.entrees.get('Subtype'))) === 'PS',
      )
      .map(({ numero }) =>
        relever(
          lieuObjet(numero),
          'Le document porte un objet PostScript.',
          'Le remplacer par un contenu PDF.',
        ),
      ),
}
