import { montrer } from '../../../montrer.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

const ADMIS: Readonly<Record<string, readonly string[]>> = {
  Type1: ['FontFile', 'FontFile3'],
  MMType1: ['FontFile', 'FontFile3'],
  TrueType: ['FontFile2'],
  CIDFontType0: ['FontFile3'],
  CIDFontType2: ['FontFile2'],
}

export const programme: ReglePdfa = {
  regle: 'pdfa.police.programme',
  objet: 'programme de police qui se décode, du genre que la police annonce',
  source: 'ISO 19005-1 §6.3.2',
  marque: 'I',
  gravite: 'bloquante',
  juger: ({ polices, pdf }) =>
    polices.flatMap(({ genre, genreDescendante, programme, nom, numero }) => {
      if (programme === null) return []
      const admis = ADMIS[genre === 'Type0' ? genreDescendante : genre] ?? []
      const octets = pdf.decoder(programme.flux)
      if (octets !== null && octets.length > 0 && admis.includes(programme.cle)) return []
      return [
        relever(
          lieuObjet(numero),
          `Le programme de la police « ${montrer(nom)} » ne se décode pas, ou n’est pas du genre annoncé (${programme.cle} pour ${montrer(genre)}).`,
          'Incorporer la police entière, sous la clé de son genre.',
        ),
      ]
    }),
}
