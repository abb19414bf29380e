import { montrer } from '../../../montrer.ts'
import { nomDe } from '../../../pdf/objets.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

const ADMISES = new Set(['NextPage', 'PrevPage', 'FirstPage', 'LastPage'])

export const nommee: ReglePdfa = {
  regle: 'pdfa.action.nommee',
  objet: 'actions nommées : page suivante, précédente, première, dernière',
  source: 'ISO 19005-1 §6.6.1',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ inventaire, pdf }) =>
    inventaire.dictionnaires.flatMap(({ objet, numero }) => {
      if (nomDe(pdf.resoudre(objet.entrees.get('S'))) !== 'Named') return []
      const nom = nomDe(pdf.resoudre(objet.entrees.get('N'))) ?? ''
      if (ADMISES.has(nom)) return []
      return [
        relever(
          lieuObjet(numero),
          `L’action nommée « ${montrer(nom)} » n’est pas admise.`,
          'L’ôter.',
        ),
      ]
    }),
}
