import { montrer } from '../../../montrer.ts'
import type { PieceCda } from '../../lecture/lire-piece.ts'
import { lireXmpPdfa } from '../../lecture/lire-xmp-pdfa.ts'
import { type Releve, relever } from '../types.ts'
import { estPdf } from './pieces.ts'

/** Ce qui empêche un PDF d'être annoncé PDF/A-1 ; rien pour un fichier qui n'est pas un PDF. */
export function jugerMarquePdfa(piece: PieceCda): readonly Releve[] {
  const octets = piece.octets()
  if (octets === null || !estPdf(octets)) return []
  const marque = lireXmpPdfa(octets)
  if (marque !== null && marque.partie === '1' && /^[AB]$/.test(marque.niveau)) return []
  const message =
    marque === null
      ? 'Le PDF n’annonce pas suivre PDF/A : ses métadonnées XMP n’ont pas de marque pdfaid lisible.'
      : `Le PDF s’annonce PDF/A-${montrer(marque.partie)}${montrer(marque.niveau)} ; PDF/A-1a ou PDF/A-1b est attendu.`
  const remede = 'Produire un PDF/A-1 et le faire vérifier par un outil PDF/A.'
  return [relever(piece.noeud, message, remede)]
}
