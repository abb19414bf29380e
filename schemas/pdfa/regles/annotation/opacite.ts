import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const opacite: ReglePdfa = {
  regle: 'pdfa.annotation.opacite',
  objet: 'annotation opaque',
  source: 'ISO 19005-1 §6.5.3',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ inventaire, pdf }) =>
    inventaire.annotations
      .filter(({ objet }) => {
        const opacite = pdf.resoudre(objet.entrees.get('CA'))
        return typeof opacite === 'number' && opacite !== 1
      })
      .map(({ numero }) =>
        relever(
          lieuObjet(numero),
          'L’annotation n’est pas opaque (CA).',
          'Écrire CA à 1, ou ne pas l’écrire.',
        ),
      ),
}
