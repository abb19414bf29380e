import { estDictionnaire, estFlux, estTableau } from '../../../pdf/objets.ts'
import { type ReglePdfa, relever } from '../types.ts'

export const profilUnique: ReglePdfa = {
  regle: 'pdfa.couleur.profil-unique',
  objet: 'un seul profil pour toutes les intentions de sortie',
  source: 'ISO 19005-1 §6.2.2',
  marque: 'V',
  gravite: 'bloquante',
  juger({ pdf }) {
    const liste = pdf.resoudre(pdf.catalogue.entrees.get('OutputIntents'))
    if (!estTableau(liste)) return []
    const profils = liste.elements
      .map(pdf.resoudre)
      .filter(estDictionnaire)
      .map(({ entrees }) => pdf.resoudre(entrees.get('DestOutputProfile')))
      .filter(estFlux)
    if (new Set(profils).size < 2) return []
    return [
      relever(
        'OutputIntents',
        'Les intentions de sortie ont des profils différents.',
        'N’en garder qu’un.',
      ),
    ]
  },
}
