import { montrer } from '../../../montrer.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const incorporee: ReglePdfa = {
  regle: 'pdfa.police.incorporee',
  objet: 'chaque police employée est incorporée',
  source: 'ISO 19005-1 §6.3.4',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ polices }) =>
    polices
      .filter(({ genre, programme }) => genre !== 'Type3' && programme === null)
      .map(({ nom, numero }) =>
        relever(
          lieuObjet(numero),
          `La police « ${montrer(nom)} » n’est pas incorporée.`,
          'Incorporer la police, ou la partie employée, dès le premier mot écrit.',
        ),
      ),
}
