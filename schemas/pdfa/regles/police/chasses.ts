import { montrer } from '../../../montrer.ts'
import { nomDe } from '../../../pdf/objets.ts'
import { chassesAnnoncees, chassesTrueType } from '../../lecture/lire-chasses.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

/** Millième de cadratin toléré par la norme. */
const TOLERANCE = 1

export const chasses: ReglePdfa = {
  regle: 'pdfa.police.chasses',
  objet: 'largeurs des signes écrits égales à celles du programme (composite TrueType)',
  source: 'ISO 19005-1 §6.3.6',
  marque: 'V',
  gravite: 'bloquante',
  juger: ({ polices, pdf }) =>
    polices.flatMap(({ nom, numero, genreDescendante, descendante, programme, codes }) => {
      if (genreDescendante !== 'CIDFontType2' || descendante === null || programme === null)
        return []
      if (nomDe(pdf.resoudre(descendante.entrees.get('CIDToGIDMap'))) !== 'Identity') return []
      const octets = pdf.decoder(programme.flux)
      const vraies = octets === null ? null : chassesTrueType(octets)
      if (vraies === null) return []
      const fausses = [...chassesAnnoncees(descendante, pdf)].filter(
        ([signe, dite]) => codes.has(signe) && Math.abs((vraies[signe] ?? dite) - dite) > TOLERANCE,
      )
      const [premiere] = fausses
      if (premiere === undefined) return []
      return [
        relever(
          lieuObjet(numero),
          `La police « ${montrer(nom)} » annonce ${fausses.length} largeurs fausses, dont le signe ${premiere[0]} : ${premiere[1]} au lieu de ${Math.round(vraies[premiere[0]] ?? 0)}.`,
          'Écrire dans W les largeurs du programme incorporé.',
        ),
      ]
    }),
}
