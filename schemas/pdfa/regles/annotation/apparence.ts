import { estDictionnaire } from '../../../pdf/objets.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const apparence: ReglePdfa = {
  regle: 'pdfa.annotation.apparence',
  objet: 'apparence d’une annotation : N seule',
  source: 'ISO 19005-1 §6.5.3',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ inventaire, pdf }) =>
    inventaire.annotations.flatMap(({ objet, numero }) => {
      const apparence = pdf.resoudre(objet.entrees.get('AP'))
      if (!estDictionnaire(apparence)) return []
      const cles = [...apparence.entrees.keys()]
      if (cles.length === 1 && cles[0] === 'N') return []
      return [
        relever(
          lieuObjet(numero),
          'L’apparence de l’annotation a d’autres états que N.',
          'N’écrire que N dans AP.',
        ),
      ]
    }),
}
