import { nomDe } from '../../../pdf/objets.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const opacite: ReglePdfa = {
  regle: 'pdfa.transparence.opacite',
  objet: 'opacité entière : CA et ca à 1',
  source: 'ISO 19005-1 §6.4',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ inventaire, pdf }) =>
    inventaire.dictionnaires.flatMap(({ objet, numero }) => {
      if (nomDe(pdf.resoudre(objet.entrees.get('Type'))) === 'Annot' || objet.entrees.has('Rect'))
        return []
      return ['CA', 'ca'].flatMap((cle) => {
        const valeur = pdf.resoudre(objet.entrees.get(cle))
        if (typeof valeur !== 'number' || valeur === 1) return []
        return [
          relever(
            lieuObjet(numero),
            `L’opacité ${cle} vaut ${valeur}.`,
            'Écrire 1, et choisir la couleur déjà mélangée.',
          ),
        ]
      })
    }),
}
