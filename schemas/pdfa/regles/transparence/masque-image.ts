import { nomDe } from '../../../pdf/objets.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const masqueImage: ReglePdfa = {
  regle: 'pdfa.transparence.masque-image',
  objet: 'image sans masque de transparence',
  source: 'ISO 19005-1 §6.4',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ inventaire, pdf }) =>
    inventaire.flux
      .filter(({ objet }) => {
        const masque = pdf.resoudre(objet.dictionnaire.entrees.get('SMask'))
        return (
          (masque !== null && nomDe(masque) !== 'None') ||
          objet.dictionnaire.entrees.has('SMaskInData')
        )
      })
      .map(({ numero }) =>
        relever(
          lieuObjet(numero),
          'L’image a un canal alpha (SMask).',
          'Donner une image sans canal alpha, ou tracer le dessin en vecteurs.',
        ),
      ),
}
