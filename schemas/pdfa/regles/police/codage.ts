import { montrer } from '../../../montrer.ts'
import { nomDe } from '../../../pdf/objets.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

/** Troisième bit de Flags (ISO 32000-1, table 123). */
const SYMBOLIQUE = 4

export const codage: ReglePdfa = {
  regle: 'pdfa.police.codage',
  objet: 'codage d’une police TrueType : WinAnsi ou MacRoman, aucun si elle est symbolique',
  source: 'ISO 19005-1 §6.3.7',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ polices, pdf }) =>
    polices.flatMap(({ genre, nom, numero, dictionnaire, descripteur }) => {
      if (genre !== 'TrueType') return []
      const drapeaux = pdf.resoudre(descripteur?.entrees.get('Flags'))
      const symbolique = typeof drapeaux === 'number' && (drapeaux & SYMBOLIQUE) !== 0
      const codage = pdf.resoudre(dictionnaire.entrees.get('Encoding'))
      const juste = symbolique
        ? codage === null
        : ['WinAnsiEncoding', 'MacRomanEncoding'].includes(nomDe(codage) ?? '')
      return juste
        ? []
        : [
            relever(
              lieuObjet(numero),
              `Le codage de la police TrueType « ${montrer(nom)} » n’est pas celui que ses drapeaux demandent.`,
              'Écrire WinAnsiEncoding, ou aucun codage pour une police symbolique.',
            ),
          ]
    }),
}
