import { nomDe } from '../../../pdf/objets.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const masqueEtat: ReglePdfa = {
  regle: 'pdfa.transparence.masque-etat',
  objet: 'état graphique sans masque',
  source: 'ISO 19005-1 §6.4',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ inventaire, pdf }) =>
    inventaire.dictionnaires
      .filter(({ objet }) => {
        const masque = pdf.resoudre(objet.entrees.get('SMask'))
        const etat =
          nomDe(pdf.resoudre(objet.entrees.get('Type'))) === 'ExtGState' ||
          objet.entrees.has('ca') ||
          objet.entrees.has('BM')
        return etat && masque !== null && nomDe(masque) !== 'None'
      })
      .map(({ numero }) =>
        relever(
          lieuObjet(numero),
          'Un état graphique porte un masque (SMask).',
          'L’ôter, ou écrire None.',
        ),
      ),
}
