import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const longueurFlux: ReglePdfa = {
  regle: 'pdfa.objets.longueur-flux',
  objet: 'Length est la longueur du flux',
  source: 'ISO 19005-1 §6.1.7',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ inventaire }) =>
    inventaire.flux
      .filter(({ objet }) => objet.longueur !== objet.fin - objet.debut)
      .map(({ numero, objet }) =>
        relever(
          lieuObjet(numero),
          `Length annonce ${objet.longueur ?? 'autre chose qu’un nombre'} ; le flux a ${objet.fin - objet.debut} octets.`,
          'Écrire dans Length le nombre d’octets entre stream et endstream.',
        ),
      ),
}
