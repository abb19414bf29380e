import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

const EXTERNES = ['F', 'FFilter', 'FDecodeParms'] as const

export const fluxExterne: ReglePdfa = {
  regle: 'pdfa.objets.flux-externe',
  objet: 'pas de données hors du fichier',
  source: 'ISO 19005-1 §6.1.7',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ inventaire }) =>
    inventaire.flux
      .filter(({ objet }) => EXTERNES.some((cle) => objet.dictionnaire.entrees.has(cle)))
      .map(({ numero }) =>
        relever(
          lieuObjet(numero),
          'Les données du flux sont dans un autre fichier (F, FFilter ou FDecodeParms).',
          'Écrire les données dans le document même.',
        ),
      ),
}
