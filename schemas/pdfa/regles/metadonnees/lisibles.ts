import { montrer } from '../../../montrer.ts'
import { type ReglePdfa, relever } from '../types.ts'

export const lisibles: ReglePdfa = {
  regle: 'pdfa.metadonnees.lisibles',
  objet: 'métadonnées XMP bien formées',
  source: 'ISO 19005-1 §6.7.9',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ xmp, pdf }) =>
    xmp.lu || !pdf.catalogue.entrees.has('Metadata')
      ? []
      : [
          relever(
            'métadonnées',
            `Les métadonnées ne se lisent pas : ${montrer(xmp.raison, 200)}`,
            'Écrire un paquet XMP bien formé, en UTF-8, sans DOCTYPE.',
          ),
        ],
}
