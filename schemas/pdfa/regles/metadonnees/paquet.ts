import { type ReglePdfa, relever } from '../types.ts'

export const paquet: ReglePdfa = {
  regle: 'pdfa.metadonnees.paquet',
  objet: 'en-tête du paquet XMP sans bytes ni encoding',
  source: 'ISO 19005-1 §6.7.5',
  marque: 'V',
  gravite: 'bloquante',
  juger({ xmp }) {
    if (!xmp.lu) return []
    if (xmp.entete === '')
      return [
        relever(
          'métadonnées',
          'Le paquet XMP n’a pas son en-tête « <?xpacket begin= ».',
          'Entourer les métadonnées de leur paquet xpacket.',
        ),
      ]
    if (!/\s(bytes|encoding)\s*=/.test(xmp.entete)) return []
    return [
      relever(
        'métadonnées',
        'L’en-tête du paquet XMP porte bytes ou encoding.',
        'N’écrire que begin et id.',
      ),
    ]
  },
}
