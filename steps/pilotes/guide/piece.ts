import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'

const TAILLE_MAX = 200 * 1024 * 1024

/** `debut` : les premiers octets, en hexadécimal, que le format impose. */
const TYPES: Record<string, { mime: string; debut: RegExp | null }> = {
  '.png': { mime: 'image/png', debut: /^89504e47/ },
  '.jpg': { mime: 'image/jpeg', debut: /^ffd8/ },
  '.jpeg': { mime: 'image/jpeg', debut: /^ffd8/ },
  '.pdf': { mime: 'application/pdf', debut: /^255044462d/ },
  '.mp4': { mime: 'video/mp4', debut: /^.{8}66747970/ },
  '.webm': { mime: 'video/webm', debut: /^1a45dfa3/ },
  '.xml': { mime: 'application/xml', debut: null },
  '.zip': { mime: 'application/zip', debut: /^504b/ },
  '.txt': { mime: 'text/plain', debut: null },
  '.csv': { mime: 'text/csv', debut: null },
}

export type LecturePiece = { octets: Uint8Array; type: string } | { refus: string }

/** Lit le fichier remis ; son contenu doit être ce que son extension annonce. */
export async function lirePiece(chemin: string): Promise<LecturePiece> {
  const attendu = TYPES[path.extname(chemin).toLowerCase()]
  if (!attendu)
    return { refus: `Extension non reconnue. Formats admis : ${Object.keys(TYPES).join(' ')}` }
  const infos = await stat(chemin).catch(() => null)
  if (!infos?.isFile()) return { refus: `Fichier introuvable : ${chemin}` }
  if (infos.size === 0) return { refus: 'Le fichier est vide.' }
  if (infos.size > TAILLE_MAX) return { refus: 'Le fichier dépasse 200 Mo.' }
  const octets = await readFile(chemin)
  if (attendu.debut && !attendu.debut.test(octets.subarray(0, 12).toString('hex')))
    return { refus: `Le contenu n'est pas du ${attendu.mime} : vérifiez le fichier.` }
  return { octets, type: attendu.mime }
}
