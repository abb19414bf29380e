import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { copyFile, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as FluxNode } from 'node:stream/web'
import { EXTENSIONS_PIECE, reconnaitrePiece } from '../../../../steps/pilotes/guide/piece.ts'
import type { PieceGardee } from '../seance/etat-seance.ts'

export type Reception = { piece: PieceGardee } | { refus: string }

/** Le nom seul, sans dossier ni caractère de commande : il se montre, il ne situe rien. */
function nomPropre(nom: string): string {
  const dernier = nom.split(/[\\/]/).at(-1) ?? ''
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ce sont eux qu'il faut retirer
  return dernier.replace(/[\u0000-\u001f\u007f]/g, '').slice(0, 200) || 'sans nom'
}

async function ranger(
  dossier: string,
  nom: string,
  ecrire: (chemin: string) => Promise<void>,
): Promise<Reception> {
  const propre = nomPropre(nom)
  const extension = path.extname(propre).toLowerCase()
  if (!EXTENSIONS_PIECE.includes(extension))
    return {
      refus: `Extension non reconnue : ${propre}. Formats admis : ${EXTENSIONS_PIECE.join(' ')}`,
    }
  await mkdir(dossier, { recursive: true, mode: 0o700 })
  const id = randomUUID()
  const [arrivee, chemin] = [
    path.join(dossier, `${id}.en-cours${extension}`),
    path.join(dossier, `${id}${extension}`),
  ]
  try {
    await ecrire(arrivee)
    const lue = await reconnaitrePiece(arrivee)
    if ('refus' in lue) {
      await rm(arrivee, { force: true })
      return { refus: `${propre} : ${lue.refus}` }
    }
    await rename(arrivee, chemin)
    return { piece: { id, nom: propre, ...lue, chemin, date: new Date().toISOString() } }
  } catch (erreur) {
    await rm(arrivee, { force: true })
    throw erreur
  }
}

/** Écrit sur le disque, au fil de l'envoi, un fichier choisi, déposé, collé ou filmé dans la page. */
export const recevoirEnvoi = (
  dossier: string,
  nom: string,
  corps: ReadableStream,
): Promise<Reception> =>
  ranger(dossier, nom, (chemin) =>
    // Le même flux, que Node et le navigateur typent chacun à leur façon.
    pipeline(Readable.fromWeb(corps as FluxNode), createWriteStream(chemin, { mode: 0o600 })),
  )

/** Copie un fichier du dossier surveillé : celui d'origine n'est pas touché. */
export const recevoirCopie = (dossier: string, source: string): Promise<Reception> =>
  ranger(dossier, path.basename(source), (chemin) => copyFile(source, chemin))
