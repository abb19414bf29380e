import { estFlux, nomDe } from '../../../pdf/objets.ts'
import { type ReglePdfa, relever } from '../types.ts'

export const presence: ReglePdfa = {
  regle: 'pdfa.metadonnees.presence',
  objet: 'métadonnées XMP dans le catalogue',
  source: 'ISO 19005-1 §6.7.2',
  marque: 'V',
  gravite: 'bloquante',
  juger({ pdf }) {
    const flux = pdf.resoudre(pdf.catalogue.entrees.get('Metadata'))
    const cle = (nom: string) =>
      estFlux(flux) ? nomDe(pdf.resoudre(flux.dictionnaire.entrees.get(nom))) : null
    if (estFlux(flux) && cle('Type') === 'Metadata' && cle('Subtype') === 'XML') return []
    return [
      relever(
        'catalogue',
        'Le catalogue ne mène pas à un flux de métadonnées de type Metadata et de sous-type XML.',
        'Écrire les métadonnées XMP dans le catalogue.',
      ),
    ]
  },
}
