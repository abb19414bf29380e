import { montrer } from '../../../montrer.ts'
import { estDictionnaire, estFlux, nomDe } from '../../../pdf/objets.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const composite: ReglePdfa = {
  regle: 'pdfa.police.composite',
  objet: 'police composite : ordre des signes et correspondance des glyphes',
  source: 'ISO 19005-1 §6.3.3',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ polices, pdf }) =>
    polices.flatMap(({ genre, genreDescendante, descendante, nom, numero }) => {
      if (genre !== 'Type0') return []
      if (descendante === null)
        return [
          relever(
            lieuObjet(numero),
            `La police composite « ${montrer(nom)} » n’a pas de descendante.`,
            'Écrire DescendantFonts.',
          ),
        ]
      const systeme = pdf.resoudre(descendante.entrees.get('CIDSystemInfo'))
      const carte = pdf.resoudre(descendante.entrees.get('CIDToGIDMap'))
      const juste =
        estDictionnaire(systeme) &&
        (genreDescendante !== 'CIDFontType2' || nomDe(carte) === 'Identity' || estFlux(carte))
      return juste
        ? []
        : [
            relever(
              lieuObjet(numero),
              `La police composite « ${montrer(nom)} » n’a pas CIDSystemInfo, ou pas CIDToGIDMap.`,
              'Écrire CIDSystemInfo et CIDToGIDMap (Identity ou un flux).',
            ),
          ]
    }),
}
