import type { Sheet, SheetData } from 'write-excel-file/node'
import { composerClasseur, entete, feuillePreuves, texte } from '../index-convergence.ts'
import type { CampagneLue, PreuveLue } from '../modele/types.ts'
import { COLONNES_DEPOT, ligneDepot } from './liste-depot.ts'
import { BANDEAU_REPETITION } from './noms.ts'
import type { ModeAssemblage, Piece, Refus } from './types.ts'

const LARGEURS_DEPOT = [10, 8, 20, 52, 14, 66, 14, 20, 14, 14, 60, 24, 16]
const LARGEURS_ECARTEES = [20, 70, 70, 34]

const bandeau = {
  type: String,
  value: BANDEAU_REPETITION,
  fontWeight: 'bold',
  textColor: '#B00020',
}

/** La même campagne, réduite aux preuves du paquet, chacune avec son nom de dépôt. */
function reduire(lue: CampagneLue, pieces: readonly Piece[]): CampagneLue {
  const parPreuve = new Map(pieces.map((piece) => [piece.preuve, piece]))
  const garder = (preuve: PreuveLue): PreuveLue[] => {
    const piece = parPreuve.get(preuve)
    if (piece === undefined) return []
    const { chemin: fichier, sha256, taille } = piece
    return [{ ...preuve, fichier, sha256, taille }]
  }
  return {
    ...lue,
    chapitres: lue.chapitres.map(({ chapitre, exigences }) => ({
      chapitre,
      exigences: exigences.map((exigence) => ({
        ...exigence,
        scenarios: exigence.scenarios.map((scenario) => ({
          ...scenario,
          preuves: scenario.preuves.flatMap(garder),
        })),
      })),
    })),
  }
}

function feuille(
  nom: string,
  largeurs: readonly number[],
  lignes: readonly (readonly string[])[],
): Sheet<never> {
  const [titres = [], ...reste] = lignes
  return {
    data: [titres.map(entete), ...reste.map((ligne) => ligne.map(texte))],
    sheet: nom,
    columns: largeurs.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }
}

/** Une répétition se dit au-dessus des colonnes : aucun outil ne la prendra pour un index de dépôt. */
function marquer(une: Sheet<never>, mode: ModeAssemblage): Sheet<never> {
  if (mode === 'depot') return une
  const data = [[bandeau], ...(une.data as SheetData)] as SheetData
  return { ...une, data, stickyRowsCount: 2 }
}

/** `index-convergence.xlsx` du paquet : preuves, liste de dépôt, et ce qui est resté dehors. */
export function composerIndexPaquet(
  lue: CampagneLue,
  paquet: { pieces: readonly Piece[]; ecartees: readonly Refus[]; mode: ModeAssemblage },
): Promise<Buffer> {
  const { pieces, ecartees, mode } = paquet
  const feuilles = [
    feuillePreuves(reduire(lue, pieces)),
    feuille('Dépôt', LARGEURS_DEPOT, [[...COLONNES_DEPOT], ...pieces.map(ligneDepot)]),
    feuille(mode === 'depot' ? 'Non déposées' : 'Motifs de refus', LARGEURS_ECARTEES, [
      ['N° preuve', 'Raison', 'À faire', 'Règle'],
      ...ecartees.map(({ ou, raison, remede, regle }) => [ou, raison, remede, regle]),
    ]),
  ]
  return composerClasseur(
    feuilles.map((une) => marquer(une, mode)),
    lue.campagne.debut,
  )
}
