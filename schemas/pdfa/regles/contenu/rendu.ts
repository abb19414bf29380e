import { montrer } from '../../../montrer.ts'
import { nomDe } from '../../../pdf/objets.ts'
import { lieuObjet, type ReglePdfa, relever } from '../types.ts'

const RENDUS = new Set(['RelativeColorimetric', 'AbsoluteColorimetric', 'Perceptual', 'Saturation'])

export const rendu: ReglePdfa = {
  regle: 'pdfa.contenu.rendu',
  objet: 'intention de rendu parmi les quatre de la norme',
  source: 'ISO 19005-1 §6.2.9',
  marque: 'V',
  gravite: 'bloquante',
  juger({ contenus, inventaire, pdf }) {
    const ecrits = contenus.flatMap(({ rendus, peinture }) =>
      [...rendus].map((nom) => ({ nom, numero: peinture.numero })),
    )
    const portes = inventaire.dictionnaires.flatMap(({ objet, numero }) => {
      const image = nomDe(pdf.resoudre(objet.entrees.get('Subtype'))) === 'Image'
      const nom = nomDe(pdf.resoudre(objet.entrees.get(image ? 'Intent' : 'RI')))
      return nom === null ? [] : [{ nom, numero }]
    })
    return [...ecrits, ...portes]
      .filter(({ nom }) => !RENDUS.has(nom))
      .map(({ nom, numero }) =>
        relever(
          lieuObjet(numero),
          `L’intention de rendu « ${montrer(nom)} » n’est pas de la norme.`,
          'Employer RelativeColorimetric, AbsoluteColorimetric, Perceptual ou Saturation.',
        ),
      )
  },
}
