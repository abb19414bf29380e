import { estChaine, estNom } from '../../../pdf/objets.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const chaine: ReglePdfa = {
  regle: 'pdfa.objets.chaine',
  objet: 'chaînes de 65 535 octets, noms de 127 au plus',
  source: 'ISO 19005-1 §6.1.12',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ inventaire }) =>
    inventaire.valeurs
      .filter(
        ({ objet }) =>
          (estChaine(objet) && objet.octets.length > 65_535) ||
          (estNom(objet) && objet.valeur.length > 127),
      )
      .map(({ numero }) =>
        relever(
          lieuObjet(numero),
          'Une chaîne ou un nom est trop long.',
          'Raccourcir la chaîne ou le nom.',
        ),
      ),
}
