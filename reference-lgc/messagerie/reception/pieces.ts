import type { MessageStructureObject } from 'imapflow'
import type { PieceVue } from '../courriels/courriel.ts'

/** Au-delà, la liste dit le nombre et n'en montre pas plus. */
export const PIECES_MAX = 200

/** Une archive se reconnaît à son contenu ; avant de l'ouvrir, à son type ou à son nom (UX.01). */
export const semblArchive = ({ nom, type }: Pick<PieceVue, 'nom' | 'type'>): boolean =>
  /zip/i.test(type) || /\.zip$/i.test(nom)

/** Un document de santé hors archive : un CDA ou un PDF. */
export const semblDocument = (piece: Pick<PieceVue, 'nom' | 'type'>): boolean =>
  semblArchive(piece) || /pdf|xml/i.test(piece.type) || /\.(?:pdf|xml)$/i.test(piece.nom)

const nomSur = (nom: string): string =>
  nom
    .replace(/[\p{Cc}\\/]+/gu, ' ')
    .trim()
    .slice(0, 200)

/** Les pièces jointes d'un message d'après sa structure, sans en lire le contenu. */
export function piecesDeStructure(racine: MessageStructureObject | undefined): PieceVue[] {
  const pieces: PieceVue[] = []
  const file = racine ? [racine] : []
  for (let noeud = file.shift(); noeud && pieces.length < 2000; noeud = file.shift()) {
    if (noeud.childNodes && noeud.type !== 'message/rfc822') {
      file.push(...noeud.childNodes)
      continue
    }
    const nom = noeud.dispositionParameters?.filename ?? noeud.parameters?.name ?? ''
    if (nom === '' && noeud.disposition?.toLowerCase() !== 'attachment') continue
    const piece = { nom: nomSur(nom) || 'sans nom', type: noeud.type, taille: tailleReelle(noeud) }
    pieces.push({ ...piece, archive: semblArchive(piece) })
  }
  return pieces
}

/** La taille décodée, à peu près : le base64 prend un tiers de plus. */
const tailleReelle = ({ size = 0, encoding }: MessageStructureObject): number =>
  encoding?.toLowerCase() === 'base64' ? Math.floor((size * 3) / 4) : size
