import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { PieceGardee } from '../seance/etat-seance.ts'

/** Ce qu'un navigateur montre sans pouvoir l'exécuter ; le reste se télécharge. */
const MONTRABLES = /^(image\/(png|jpeg)|video\/(mp4|webm))$/

/** Le fichier d'une pièce, sous le type que son contenu a confirmé ; `null` quand il n'est plus là. */
export async function servirPiece({
  chemin,
  type,
  nom,
}: Pick<PieceGardee, 'chemin' | 'type' | 'nom'>): Promise<Response | null> {
  const infos = await stat(chemin).catch(() => null)
  if (!infos?.isFile()) return null
  const disposition = MONTRABLES.test(type) ? 'inline' : 'attachment'
  return new Response(Readable.toWeb(createReadStream(chemin)) as ReadableStream, {
    headers: {
      'content-type': MONTRABLES.test(type) ? type : 'application/octet-stream',
      'content-length': String(infos.size),
      'content-disposition': `${disposition}; filename*=UTF-8''${encodeURIComponent(nom)}`,
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'self'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'private, no-store',
    },
  })
}
