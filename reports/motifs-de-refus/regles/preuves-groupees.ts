import { trouverDoublons } from '../../completude/doublons.ts'
import type { MotifDeRefus, PreuveVisee, Trouvaille } from '../types.ts'

const SUITE = 'Remettez à chaque numéro son propre fichier, et un seul.'

function plusieursFichiers({ preuve }: PreuveVisee): Trouvaille[] {
  const { composition } = preuve
  if (composition.genre !== 'fichier' || composition.remis < 2) return []
  const observe = `${composition.remis} fichiers remis pour ce seul numéro.`
  return [{ preuve: preuve.preuve, observe, suite: SUITE }]
}

/** Une preuve est un fichier dans son emplacement. */
export const preuvesGroupees: MotifDeRefus = {
  numero: 1,
  id: 'preuves-groupees',
  titre: 'Preuves groupées dans un seul emplacement',
  exigences: [],
  source: 'convergence.md §6, ligne 1 (F6)',
  marque: 'V',
  chercher({ lue, visees }) {
    const partages = [...trouverDoublons(lue)].map(([preuve, autres]) => ({
      preuve,
      observe: `Même contenu que ${autres.join(', ')}.`,
      suite: SUITE,
    }))
    return { lus: visees.length, trouvailles: [...visees.flatMap(plusieursFichiers), ...partages] }
  },
}
