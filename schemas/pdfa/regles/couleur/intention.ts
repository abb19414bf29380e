import { type ReglePdfa, relever } from '../types.ts'

export const intention: ReglePdfa = {
  regle: 'pdfa.couleur.intention',
  objet: 'une intention de sortie GTS_PDFA1 quand une couleur dépend de l’appareil',
  source: 'ISO 19005-1 §6.2.2 et 6.2.3',
  marque: 'V',
  gravite: 'bloquante',
  juger({ intentions, contenus, espaces }) {
    if (intentions.some(({ profil }) => profil !== null)) return []
    const employees = [
      ...contenus.flatMap(({ dispositifs }) => [...dispositifs]),
      ...espaces.flatMap(({ dispositifs }) => dispositifs),
    ]
    if (employees.length === 0) return []
    return [
      relever(
        'catalogue',
        'Le document emploie des couleurs d’appareil sans profil de sortie (OutputIntents, GTS_PDFA1).',
        'Joindre un profil ICC, sRGB par exemple, dans OutputIntents.',
      ),
    ]
  },
}
