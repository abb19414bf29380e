import { estDictionnaire, estTableau } from '../../../pdf/objets.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const taille: ReglePdfa = {
  regle: 'pdfa.objets.taille',
  objet: 'tableaux de 8 191 éléments, dictionnaires de 4 095 entrées au plus',
  source: 'ISO 19005-1 §6.1.12',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ inventaire }) =>
    inventaire.valeurs
      .filter(
        ({ objet }) =>
          (estTableau(objet) && objet.elements.length > 8_191) ||
          (estDictionnaire(objet) && objet.entrees.size > 4_095),
      )
      .map(({ numero }) =>
        relever(
          lieuObjet(numero),
          'Un tableau ou un dictionnaire a trop d’éléments.',
          'Le découper.',
        ),
      ),
}
