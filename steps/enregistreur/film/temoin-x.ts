import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'

/** Famille « toute adresse » d'un fichier Xauthority (Xau(3), FamilyWild). */
const TOUTE_ADRESSE = 0xffff
const METHODE = 'MIT-MAGIC-COOKIE-1'

const champ = (octets: Buffer): Buffer => {
  const longueur = Buffer.alloc(2)
  longueur.writeUInt16BE(octets.length)
  return Buffer.concat([longueur, octets])
}

/**
 * Écrit un fichier Xauthority au témoin tiré au sort : sans lui, tout compte de la machine pourrait
 * regarder l'écran virtuel pendant le film.
 */
export function ecrireTemoinX(fichier: string): void {
  const famille = Buffer.alloc(2)
  famille.writeUInt16BE(TOUTE_ADRESSE)
  const vide = Buffer.alloc(0)
  const enregistrement = [vide, vide, Buffer.from(METHODE), randomBytes(16)].map(champ)
  writeFileSync(fichier, Buffer.concat([famille, ...enregistrement]), { mode: 0o600 })
}
