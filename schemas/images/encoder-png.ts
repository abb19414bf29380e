import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')

function morceau(type: string, contenu: Buffer): Buffer {
  const corps = Buffer.concat([Buffer.from(type, 'latin1'), contenu])
  const cadre = Buffer.alloc(4)
  cadre.writeUInt32BE(contenu.length)
  const controle = Buffer.alloc(4)
  controle.writeUInt32BE(crc32(corps))
  return Buffer.concat([cadre, corps, controle])
}

/** Une image PNG en couleurs (PNG §11.2), de pixels RVBA ligne après ligne ; ne lève pas. */
export function encoderPng(pixels: Uint8Array, largeur: number, hauteur: number): Uint8Array {
  const entete = Buffer.alloc(13)
  entete.writeUInt32BE(largeur, 0)
  entete.writeUInt32BE(hauteur, 4)
  // Huit bits par composante, couleurs et transparence.
  entete.set([8, 6, 0, 0, 0], 8)
  const brut = Buffer.alloc((largeur * 4 + 1) * hauteur)
  for (let y = 0; y < hauteur; y += 1)
    brut.set(pixels.subarray(y * largeur * 4, (y + 1) * largeur * 4), y * (largeur * 4 + 1) + 1)
  return Buffer.concat([
    SIGNATURE,
    morceau('IHDR', entete),
    morceau('IDAT', deflateSync(brut)),
    morceau('IEND', Buffer.alloc(0)),
  ])
}
