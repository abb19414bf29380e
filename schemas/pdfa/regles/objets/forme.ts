import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const forme: ReglePdfa = {
  regle: 'pdfa.objets.forme',
  objet: 'numéro, génération et obj sur leur ligne, endobj sur la sienne',
  source: 'ISO 19005-1 §6.1.8',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ pdf }) =>
    pdf.objets
      .filter(({ forme }) => !forme)
      .map(({ numero }) =>
        relever(
          lieuObjet(numero),
          '« n g obj » ou « endobj » n’est pas seul sur sa ligne, un seul blanc entre les nombres.',
          'Laisser la bibliothèque PDF écrire le fichier, sans le retoucher.',
        ),
      ),
}
