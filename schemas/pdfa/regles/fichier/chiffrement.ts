import { type ReglePdfa, relever } from '../types.ts'

export const chiffrement: ReglePdfa = {
  regle: 'pdfa.fichier.chiffrement',
  objet: 'pas de chiffrement',
  source: 'ISO 19005-1 §6.1.3',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ pdf }) =>
    pdf.renvois.annexe.entrees.has('Encrypt')
      ? [
          relever(
            'dictionnaire de fin',
            'Le fichier est chiffré, même s’il s’ouvre sans mot de passe.',
            'Produire le document sans chiffrement ni mot de passe.',
          ),
        ]
      : [],
}
