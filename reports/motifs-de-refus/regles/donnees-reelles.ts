import type { MotifDeRefus } from '../types.ts'

const MONTREES = 20

/** Des données fictives ou anonymisées seulement ; les pixels, eux, ne se lisent pas. */
export const donneesReelles: MotifDeRefus = {
  numero: 18,
  id: 'donnees-reelles',
  titre: 'Données réelles',
  exigences: [],
  source: 'convergence.md §6, ligne 18 (D1, D3, D4)',
  marque: 'V',
  chercher({ donneesReelles: trouvees, visees }) {
    if (trouvees === null) return { lus: 0, trouvailles: [] }
    const trouvailles = trouvees.slice(0, MONTREES).map(({ fichier, titre, lieu }) => ({
      preuve: null,
      observe: `${fichier}, ${lieu} : ${titre}.`,
      suite:
        'Remplacez la donnée et reprenez la preuve, ou déclarez-la fictive (docs/avant-de-transmettre.md).',
    }))
    return { lus: visees.length, trouvailles }
  },
  question: {
    texte:
      'Avez-vous regardé les captures et les vidéos : ne montrent-elles que des personnes fictives ?',
    attendue: 'oui',
    suite: 'Reprenez les preuves qui montrent une personne réelle.',
    quand: 'preuve-prise',
  },
}
