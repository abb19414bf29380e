import { estDictionnaire, nomDe } from '../../../pdf/objets.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const groupe: ReglePdfa = {
  regle: 'pdfa.transparence.groupe',
  objet: 'pas de groupe de transparence',
  source: 'ISO 19005-1 §6.4',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ inventaire, pdf }) =>
    inventaire.dictionnaires
      .filter(({ objet }) => {
        const groupe = pdf.resoudre(objet.entrees.get('Group'))
        return (
          estDictionnaire(groupe) && nomDe(pdf.resoudre(groupe.entrees.get('S'))) === 'Transparency'
        )
      })
      .map(({ numero }) =>
        relever(
          lieuObjet(numero),
          'Une page ou un formulaire est un groupe de transparence.',
          'Aplatir les transparences avant de produire le PDF.',
        ),
      ),
}
