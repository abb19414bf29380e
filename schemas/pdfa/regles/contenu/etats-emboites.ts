import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const etatsEmboites: ReglePdfa = {
  regle: 'pdfa.contenu.etats-emboites',
  objet: 'vingt-huit états graphiques emboîtés au plus',
  source: 'ISO 19005-1 §6.1.12',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ contenus }) =>
    contenus
      .filter(({ profondeur }) => profondeur > 28)
      .map(({ profondeur, peinture }) =>
        relever(
          lieuObjet(peinture.numero),
          `Les états graphiques (q) s’emboîtent ${profondeur} fois.`,
          'Fermer chaque q par un Q.',
        ),
      ),
}
