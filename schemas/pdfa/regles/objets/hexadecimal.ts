import { estChaine } from '../../../pdf/objets.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const hexadecimal: ReglePdfa = {
  regle: 'pdfa.objets.hexadecimal',
  objet: 'chaîne hexadécimale : un nombre pair de chiffres, et rien d’autre',
  source: 'ISO 19005-1 §6.1.6',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ inventaire }) =>
    inventaire.valeurs
      .filter(
        ({ objet }) =>
          estChaine(objet) && objet.hexa !== null && !(objet.hexa.juste && objet.hexa.paire),
      )
      .map(({ numero }) =>
        relever(
          lieuObjet(numero),
          'Une chaîne hexadécimale a un nombre impair de chiffres, ou un signe étranger.',
          'Écrire deux chiffres hexadécimaux par octet.',
        ),
      ),
}
