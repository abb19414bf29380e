import { comparerPieces } from '../lecture/comparer-pieces.ts'
import type { MotifDeRefus, PreuveVisee } from '../types.ts'

function parScenario(visees: readonly PreuveVisee[]): PreuveVisee[][] {
  const groupes = new Map<string, PreuveVisee[]>()
  for (const visee of visees) {
    const { id } = visee.lu.scenario
    groupes.set(id, [...(groupes.get(id) ?? []), visee])
  }
  return [...groupes.values()]
}

/** En N1, le PDF joint est celui que le CDA encapsule ; en N3, il en dit l'en-tête et toutes les sections. */
export const pdfJoint: MotifDeRefus = {
  numero: 7,
  id: 'pdf-joint',
  titre: 'PDF joint différent du PDF encapsulé (N1) ou incomplet (N3)',
  exigences: ['SC.CDA/DD.12', 'DOC/va1.12', 'MSS/va1.01', 'MSS/va1.02', 'MSS/va1.26'],
  source: 'convergence.md §6, ligne 7 (F8)',
  marque: 'V',
  async chercher({ visees, lecteur }) {
    const trouvailles = []
    let lus = 0
    for (const groupe of parScenario(visees)) {
      const compare = await comparerPieces(groupe, lecteur)
      lus += compare.comparees
      trouvailles.push(...compare.trouvailles)
    }
    return { lus, trouvailles }
  },
}
