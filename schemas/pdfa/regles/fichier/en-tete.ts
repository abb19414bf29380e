import { type ReglePdfa, relever } from '../types.ts'

export const enTete: ReglePdfa = {
  regle: 'pdfa.fichier.en-tete',
  objet: 'le fichier commence par %PDF-1.n, dès son premier octet',
  source: 'ISO 19005-1 §6.1.2',
  marque: 'V',
  gravite: 'bloquante',
  juger({ pdf }) {
    if (/^%PDF-1\.[1-7](\r|\n)/.test(pdf.octets.toString('latin1', 0, 10))) return []
    return [
      relever(
        'octet 0',
        'Le fichier ne commence pas par « %PDF-1.4 » et une fin de ligne.',
        'Écrire l’en-tête en tout premier, sans octet ni blanc avant lui.',
      ),
    ]
  },
}
