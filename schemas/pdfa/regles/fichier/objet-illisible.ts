import { montrer } from '../../../montrer.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const objetIllisible: ReglePdfa = {
  regle: 'pdfa.fichier.objet-illisible',
  objet: 'chaque objet cité se lit à sa place',
  source: 'ISO 19005-1 §6.1.8',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ pdf }) =>
    pdf.illisibles.map(({ numero, raison }) =>
      relever(
        lieuObjet(numero),
        `L’objet ne se lit pas : ${montrer(raison)}.`,
        'Écrire l’objet à la place que la table des renvois annonce.',
      ),
    ),
}
