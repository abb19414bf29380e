import { nomDe } from '../../../pdf/objets.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const transfert: ReglePdfa = {
  regle: 'pdfa.contenu.transfert',
  objet: 'pas de fonction de transfert dans un état graphique',
  source: 'ISO 19005-1 §6.2.8',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ inventaire, pdf }) =>
    inventaire.dictionnaires
      .filter(({ objet }) => {
        const etat = nomDe(pdf.resoudre(objet.entrees.get('Type'))) === 'ExtGState'
        const second = pdf.resoudre(objet.entrees.get('TR2'))
        return etat && (objet.entrees.has('TR') || (second !== null && nomDe(second) !== 'Default'))
      })
      .map(({ numero }) =>
        relever(
          lieuObjet(numero),
          'Un état graphique porte une fonction de transfert (TR, TR2).',
          'L’ôter.',
        ),
      ),
}
