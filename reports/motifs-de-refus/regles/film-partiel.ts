import type { MotifDeRefus, PreuveVisee } from '../types.ts'

const estVideo = ({ preuve }: PreuveVisee): boolean =>
  preuve.typeMime?.startsWith('video/') ?? false

/** Le banc n'a pas filmé lui-même, ou a filmé l'écran d'un poste : ce qui s'y voit reste à regarder. */
const aRegarder = ({ preuve }: PreuveVisee): boolean =>
  preuve.film === null || preuve.film.cadre === 'ecran-du-poste'

export const filmPartiel: MotifDeRefus = {
  numero: 17,
  id: 'film-partiel',
  titre: 'Vidéo partielle : navigateur, date, fenêtres',
  exigences: [],
  source: 'convergence.md §6, ligne 17 (SQ-A, SQ-C)',
  marque: 'déduit',
  chercher({ visees }) {
    const filmees = visees.filter((visee) => visee.preuve.film !== null || estVideo(visee))
    const trouvailles = filmees.flatMap(({ preuve }) => {
      const refus = preuve.refus.find(({ regle }) => regle === 'film')
      const suite = 'Filmez l’écran entier (docs/videos.md), puis reprenez la preuve.'
      return refus ? [{ preuve: preuve.preuve, observe: `${refus.raison}.`, suite }] : []
    })
    const douteux = filmees.filter((visee) => estVideo(visee) && aRegarder(visee)).length
    return { lus: filmees.length, trouvailles, douteux }
  },
  question: {
    texte:
      'Chaque vidéo montre-t-elle la fenêtre entière (et tout l’écran pour SSI et CIBA), la barre d’adresse, la date et l’heure du poste ?',
    attendue: 'oui',
    suite: 'Reprenez les vidéos partielles (docs/videos.md).',
    quand: 'si-doute',
  },
}
