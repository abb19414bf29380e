import { montrer } from '../../../montrer.ts'
import { estChaine } from '../../../pdf/objets.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const charset: ReglePdfa = {
  regle: 'pdfa.police.charset',
  objet: 'sous-ensemble d’une police Type 1 : CharSet des signes présents',
  source: 'ISO 19005-1 §6.3.5',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ polices, pdf }) =>
    polices
      .filter(
        ({ genre, sousEnsemble, descripteur }) =>
          ['Type1', 'MMType1'].includes(genre) &&
          sousEnsemble &&
          !estChaine(pdf.resoudre(descripteur?.entrees.get('CharSet'))),
      )
      .map(({ nom, numero }) =>
        relever(
          lieuObjet(numero),
          `Le sous-ensemble « ${montrer(nom)} » n’a pas de CharSet.`,
          'Écrire CharSet dans le descripteur, la liste des signes présents.',
        ),
      ),
}
