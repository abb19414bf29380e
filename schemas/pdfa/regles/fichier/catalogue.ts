import { type ReglePdfa, relever } from '../types.ts'

export const catalogue: ReglePdfa = {
  regle: 'pdfa.fichier.catalogue',
  objet: 'un catalogue et une page au moins',
  source: 'ISO 19005-1 §6.1.3',
  marque: 'I',
  gravite: 'bloquante',
  juger: ({ inventaire }) =>
    inventaire.pages.length > 0
      ? []
      : [
          relever(
            'catalogue',
            'Le catalogue ne mène à aucune page.',
            'Écrire Root, Pages et une page au moins.',
          ),
        ],
}
