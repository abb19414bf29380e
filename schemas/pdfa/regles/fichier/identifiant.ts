import { estChaine, estTableau } from '../../../pdf/objets.ts'
import { type ReglePdfa, relever } from '../types.ts'

export const identifiant: ReglePdfa = {
  regle: 'pdfa.fichier.identifiant',
  objet: 'identifiant ID dans le dictionnaire de fin',
  source: 'ISO 19005-1 §6.1.3',
  marque: 'V',
  gravite: 'bloquante',
  juger({ pdf }) {
    const id = pdf.resoudre(pdf.renvois.annexe.entrees.get('ID'))
    if (
      estTableau(id) &&
      id.elements.length === 2 &&
      id.elements.every((e) => estChaine(pdf.resoudre(e)))
    )
      return []
    return [
      relever(
        'dictionnaire de fin',
        'Le fichier n’a pas d’identifiant ID de deux chaînes.',
        'Écrire ID, deux chaînes tirées du contenu.',
      ),
    ]
  },
}
