import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'

const MORCEAU = 1 << 20

export function empreinteOctets(octets: Uint8Array | string): string {
  return createHash('sha256').update(octets).digest('hex')
}

/** SHA-256 d'un fichier lu par morceaux : une vidéo ne passe pas en mémoire. */
export function empreinteFichier(chemin: string): { sha256: string; taille: number } {
  const empreinte = createHash('sha256')
  const tampon = Buffer.allocUnsafe(MORCEAU)
  const fd = openSync(chemin, 'r')
  let taille = 0
  try {
    for (;;) {
      const lus = readSync(fd, tampon)
      if (lus === 0) return { sha256: empreinte.digest('hex'), taille }
      empreinte.update(tampon.subarray(0, lus))
      taille += lus
    }
  } finally {
    closeSync(fd)
  }
}
