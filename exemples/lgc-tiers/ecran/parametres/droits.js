import { choix } from '../noyau/champs.js'

const OPTIONS = [
  ['consulter', 'Ouvrir les fiches des usagers'],
  ['insi', 'Consulter le RNIPP via INSi'],
]

/** Ce que le secrétariat peut faire. */
export const droits = {
  titre: 'Ce que peut le secrétariat',
  corps: (reglages) =>
    choix({
      nom: 'droits',
      type: 'checkbox',
      options: OPTIONS,
      coches: OPTIONS.map(([code]) => code).filter((code) => reglages.droits[code]),
    }),
  lire(saisi) {
    const accordes = saisi.getAll('droits')
    return {
      droits: { consulter: accordes.includes('consulter'), insi: accordes.includes('insi') },
    }
  },
}
