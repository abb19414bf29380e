import { montrer } from '../../../montrer.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const lisible: ReglePdfa = {
  regle: 'pdfa.contenu.lisible',
  objet: 'chaque contenu de page se lit jusqu’au bout',
  source: 'ISO 19005-1 §6.2.10',
  marque: 'I',
  gravite: 'bloquante',
  juger: ({ contenus }) =>
    contenus.flatMap(({ faute, peinture }) =>
      faute === null
        ? []
        : [
            relever(
              lieuObjet(peinture.numero),
              `Le contenu ne se lit pas : ${montrer(faute)}.`,
              'Produire à nouveau le document.',
            ),
          ],
    ),
}
