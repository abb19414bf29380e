import { montrer } from '../../../montrer.ts'
import { estTableau } from '../../../pdf/objets.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const largeursSimples: ReglePdfa = {
  regle: 'pdfa.police.largeurs-simples',
  objet: 'police simple : premières et dernières largeurs, et leur nombre',
  source: 'ISO 19005-1 §6.3.6',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ polices, pdf }) =>
    polices.flatMap(({ genre, nom, numero, dictionnaire }) => {
      if (genre === 'Type0') return []
      const lire = (cle: string) => pdf.resoudre(dictionnaire.entrees.get(cle))
      const [premier, dernier, largeurs] = [lire('FirstChar'), lire('LastChar'), lire('Widths')]
      const juste =
        typeof premier === 'number' &&
        typeof dernier === 'number' &&
        estTableau(largeurs) &&
        largeurs.elements.length === dernier - premier + 1
      return juste
        ? []
        : [
            relever(
              lieuObjet(numero),
              `La police « ${montrer(nom)} » n’a pas FirstChar, LastChar et autant de largeurs (Widths).`,
              'Écrire les trois, une largeur par code.',
            ),
          ]
    }),
}
