import { type ReglePdfa, relever } from '../types.ts'

export const calques: ReglePdfa = {
  regle: 'pdfa.fichier.calques',
  objet: 'pas de calques (contenu optionnel)',
  source: 'ISO 19005-1 §6.1.13',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ pdf }) =>
    pdf.catalogue.entrees.has('OCProperties')
      ? [
          relever(
            'catalogue',
            'Le document a des calques (OCProperties).',
            'Produire un document d’un seul tenant, sans calque.',
          ),
        ]
      : [],
}
