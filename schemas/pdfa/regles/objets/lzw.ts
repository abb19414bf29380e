import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const lzw: ReglePdfa = {
  regle: 'pdfa.objets.lzw',
  objet: 'pas de compression LZW',
  source: 'ISO 19005-1 §6.1.10',
  marque: 'V',
  gravite: 'bloquante',
  juger({ pdf, inventaire, contenus }) {
    const remede = 'Comprimer par FlateDecode.'
    const flux = inventaire.flux
      .filter(({ objet }) => pdf.filtres(objet).includes('LZWDecode'))
      .map(({ numero }) => relever(lieuObjet(numero), 'Le flux est comprimé par LZW.', remede))
    const enLigne = contenus
      .filter((contenu) =>
        contenu.enLigne.some((mots) => mots.includes('LZW') || mots.includes('LZWDecode')),
      )
      .map(({ peinture }) =>
        relever(lieuObjet(peinture.numero), 'Une image en ligne est comprimée par LZW.', remede),
      )
    return [...flux, ...enLigne]
  },
}
