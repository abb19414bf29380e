import { estFlux } from '../../../pdf/objets.ts'
import { type ReglePdfa, relever } from '../types.ts'

export const filtre: ReglePdfa = {
  regle: 'pdfa.metadonnees.filtre',
  objet: 'métadonnées XMP en clair',
  source: 'ISO 19005-1 §6.7.2',
  marque: 'V',
  gravite: 'bloquante',
  juger({ pdf }) {
    const flux = pdf.resoudre(pdf.catalogue.entrees.get('Metadata'))
    if (!estFlux(flux) || pdf.filtres(flux).length === 0) return []
    return [
      relever(
        'métadonnées',
        'Le flux de métadonnées est comprimé ou codé (Filter).',
        'L’écrire en clair, sans filtre.',
      ),
    ]
  },
}
