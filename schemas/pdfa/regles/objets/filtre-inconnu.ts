import { montrer } from '../../../montrer.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

const CONNUS = new Set([
  'FlateDecode',
  'ASCIIHexDecode',
  'ASCII85Decode',
  'RunLengthDecode',
  'CCITTFaxDecode',
  'JBIG2Decode',
  'DCTDecode',
  'LZWDecode',
])

export const filtreInconnu: ReglePdfa = {
  regle: 'pdfa.objets.filtre-inconnu',
  objet: 'filtres connus de PDF 1.4, sans filtre de chiffrement',
  source: 'ISO 19005-1 §6.1.10',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ pdf, inventaire }) =>
    inventaire.flux.flatMap(({ objet, numero }) =>
      pdf
        .filtres(objet)
        .filter((filtre) => !CONNUS.has(filtre))
        .map((filtre) =>
          relever(
            lieuObjet(numero),
            `Le filtre « ${montrer(filtre)} » n’est pas de PDF 1.4.`,
            'Employer FlateDecode, ou DCTDecode pour une photographie.',
          ),
        ),
    ),
}
