import { estDictionnaire } from '../../../pdf/objets.ts'
import { type ReglePdfa, relever } from '../types.ts'

export const formulaire: ReglePdfa = {
  regle: 'pdfa.annotation.formulaire',
  objet: 'formulaire dont l’aspect est déjà écrit',
  source: 'ISO 19005-1 §6.9',
  marque: 'V',
  gravite: 'bloquante',
  juger({ pdf }) {
    const formulaire = pdf.resoudre(pdf.catalogue.entrees.get('AcroForm'))
    if (
      !estDictionnaire(formulaire) ||
      pdf.resoudre(formulaire.entrees.get('NeedAppearances')) !== true
    )
      return []
    return [
      relever(
        'catalogue',
        'Le formulaire demande au lecteur d’en dessiner les champs (NeedAppearances).',
        'Écrire l’apparence de chaque champ.',
      ),
    ]
  },
}
