import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

export const interpolation: ReglePdfa = {
  regle: 'pdfa.contenu.interpolation',
  objet: 'images sans interpolation',
  source: 'ISO 19005-1 §6.2.4',
  marque: 'V',
  gravite: 'bloquante',
  juger({ inventaire, contenus, pdf }) {
    const remede = 'Écrire Interpolate à false, ou ne pas l’écrire.'
    const images = inventaire.dictionnaires
      .filter(({ objet }) => pdf.resoudre(objet.entrees.get('Interpolate')) === true)
      .map(({ numero }) => relever(lieuObjet(numero), 'L’image demande à être interpolée.', remede))
    const enLigne = contenus
      .filter((contenu) =>
        contenu.enLigne.some((mots) =>
          mots.some(
            (mot, rang) => (mot === 'I' || mot === 'Interpolate') && mots[rang + 1] === 'true',
          ),
        ),
      )
      .map(({ peinture }) =>
        relever(
          lieuObjet(peinture.numero),
          'Une image en ligne demande à être interpolée.',
          remede,
        ),
      )
    return [...images, ...enLigne]
  },
}
