import { comparerFichiers } from '../../../schemas/croises/comparer-fichiers.ts'
import type { PreuveVisee, Trouvaille } from '../types.ts'
import { type Deplie, deplierPiece } from './deplier-pieces.ts'
import { manqueAuPdf } from './narration-n3.ts'
import { fichiersRemis, type Lecteur } from './ouvrir-lecteur.ts'

interface Comparaison {
  /** Nombre de PDF mis en regard d'un document. */
  comparees: number
  trouvailles: readonly Trouvaille[]
}

const estCourriel = ({ preuve }: PreuveVisee, type: string): boolean =>
  type === 'message/rfc822' || preuve.catalogue.format === 'source-smtp'

/** Ce qui vient ensemble se compare ensemble : un message d'un côté, les fichiers remis seuls de l'autre. */
async function deplierGroupe(visees: readonly PreuveVisee[], lecteur: Lecteur): Promise<Deplie[]> {
  const seuls: Deplie[] = []
  const courriels: Deplie[] = []
  for (const visee of visees) {
    for (const fichier of fichiersRemis(visee)) {
      const octets = lecteur.octets(fichier)
      if (octets === null) continue
      const courriel = estCourriel(visee, fichier.type)
      const deplie = await deplierPiece(octets, visee.preuve.preuve, { courriel })
      if (courriel) courriels.push(deplie)
      else seuls.push(deplie)
    }
  }
  const ensemble = {
    faits: seuls.flatMap(({ faits }) => faits),
    pdf: seuls.flatMap(({ pdf }) => pdf),
    narrations: seuls.flatMap(({ narrations }) => narrations),
  }
  return [ensemble, ...courriels]
}

const enTrouvaille = (lieu: string, observe: string, suite: string): Trouvaille => ({
  preuve: lieu.split(',')[0] ?? null,
  observe: `${lieu} : ${observe}`,
  suite,
})

function comparerN1({ faits }: Deplie): Trouvaille[] {
  return comparerFichiers(faits)
    .filter(({ regle }) => regle === 'croise.pdf-attache')
    .map(({ lieu, message, remede }) => enTrouvaille(lieu, message, remede))
}

async function comparerN3({ pdf, narrations }: Deplie, lecteur: Lecteur): Promise<Trouvaille[]> {
  // Un seul document, un seul PDF : au-delà, rien ne dit lequel va avec lequel.
  const [document, joint] = [narrations[0], pdf[0]]
  if (narrations.length !== 1 || pdf.length !== 1 || !document || !joint) return []
  const texte = await lecteur.textePdf(joint.octets)
  const manque = texte === null ? 'aucun texte ne s’y lit' : manqueAuPdf(document, texte)
  if (manque === null) return []
  return [
    enTrouvaille(
      joint.lieu,
      `le PDF ne dit pas tout du document : ${manque}.`,
      'Composez le PDF de l’en-tête et de toutes les sections du document.',
    ),
  ]
}

const enRegard = ({ faits, pdf }: Deplie): number =>
  faits.some(({ genre }) => genre === 'cda') ? pdf.length : 0

/** Compare les PDF d'un scénario à ses documents : octets en N1, textes en N3 (convergence.md §6, ligne 7). */
export async function comparerPieces(
  visees: readonly PreuveVisee[],
  lecteur: Lecteur,
): Promise<Comparaison> {
  const envois = await deplierGroupe(visees, lecteur)
  const trouvailles: Trouvaille[] = []
  for (const envoi of envois) {
    trouvailles.push(...comparerN1(envoi), ...(await comparerN3(envoi, lecteur)))
  }
  return { comparees: envois.reduce((total, envoi) => total + enRegard(envoi), 0), trouvailles }
}
