import { open, readFile, stat } from 'node:fs/promises'
import path from 'node:path'

/** Taille admise d'une pièce. */
export const TAILLE_MAX = 200 * 1024 * 1024
/** Assez pour reconnaître chaque format. */
const OCTETS_DE_TETE = 12

async function lireDebut(chemin: string): Promise<string> {
  const fichier = await open(chemin)
  try {
    const { buffer, bytesRead } = await fichier.read(
      Buffer.alloc(OCTETS_DE_TETE),
      0,
      OCTETS_DE_TETE,
    )
    return buffer.subarray(0, bytesRead).toString('hex')
  } finally {
    await fichier.close()
  }
}

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
  '.json': { mime: 'application/json', debut: null },
  '.eml': { mime: 'message/rfc822', debut: null },
  '.hl7': { mime: 'x-application/hl7-v2+er7', debut: null },
}

/** Les extensions admises, point compris. */
export const EXTENSIONS_PIECE: readonly string[] = Object.keys(TYPES)

export type LecturePiece = { octets: Uint8Array; type: string } | { refus: string }

/** Le type d'un fichier remis, sans le lire en entier ; son contenu doit être ce que son extension annonce. */
export async function reconnaitrePiece(
  chemin: string,
): Promise<{ type: string; taille: number } | { refus: string }> {
  const attendu = TYPES[path.extname(chemin).toLowerCase()]
  if (!attendu)
    return { refus: `Extension non reconnue. Formats admis : ${Object.keys(TYPES).join(' ')}` }
  const infos = await stat(chemin).catch(() => null)
  if (!infos?.isFile()) return { refus: `Fichier introuvable : ${chemin}` }
  if (infos.size === 0) return { refus: 'Le fichier est vide.' }
  if (infos.size > TAILLE_MAX) return { refus: 'Le fichier dépasse 200 Mo.' }
  if (attendu.debut && !attendu.debut.test(await lireDebut(chemin)))
    return { refus: `Le contenu n'est pas du ${attendu.mime} : vérifiez le fichier.` }
  return { type: attendu.mime, taille: infos.size }
}

/** Lit le fichier remis, après l'avoir reconnu. */
export async function lirePiece(chemin: string): Promise<LecturePiece> {
  const reconnue = await reconnaitrePiece(chemin)
  if ('refus' in reconnue) return reconnue
  return { octets: await readFile(chemin), type: reconnue.type }
}
