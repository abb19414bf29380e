import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

function morceau(type: string, donnees: Uint8Array): Buffer {
  const corps = Buffer.concat([Buffer.from(type, 'latin1'), donnees])
  const longueur = Buffer.alloc(4)
  longueur.writeUInt32BE(donnees.length)
  const controle = Buffer.alloc(4)
  controle.writeUInt32BE(crc32(corps))
  return Buffer.concat([longueur, corps, controle])
}

/** Une image BGRA de pdfium en PNG, trois canaux : le papier n'est pas transparent. */
export function enPng({
  width,
  height,
  data,
}: {
  width: number
  height: number
  data: Uint8Array
}) {
  const lignes = Buffer.alloc(height * (1 + width * 3))
  for (let y = 0, ecrit = 0; y < height; y += 1) {
    lignes[ecrit++] = 0
    for (let x = 0; x < width; x += 1) {
      const lu = (y * width + x) * 4
      lignes[ecrit++] = data[lu + 2] ?? 0
      lignes[ecrit++] = data[lu + 1] ?? 0
      lignes[ecrit++] = data[lu] ?? 0
    }
  }
  const entete = Buffer.alloc(13)
  entete.writeUInt32BE(width, 0)
  entete.writeUInt32BE(height, 4)
  entete.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    morceau('IHDR', entete),
    morceau('IDAT', deflateSync(lignes, { level: 6 })),
    morceau('IEND', Buffer.alloc(0)),
  ])
}
