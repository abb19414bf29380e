import { inflateSync } from 'node:zlib'

const ENTETE_WOFF = 44
const ENTREE_WOFF = 20
const ENTETE_SFNT = 12
const ENTREE_SFNT = 16

interface Table {
  etiquette: number
  controle: number
  octets: Buffer
}

function lireTables(woff: Buffer): Table[] {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, i) => {
    const entree = ENTETE_WOFF + i * ENTREE_WOFF
    const debut = woff.readUInt32BE(entree + 4)
    const longueur = woff.readUInt32BE(entree + 8)
    const octets = woff.subarray(debut, debut + longueur)
    const compresse = longueur < woff.readUInt32BE(entree + 12)
    return {
      etiquette: woff.readUInt32BE(entree),
      controle: woff.readUInt32BE(entree + 16),
      octets: compresse ? inflateSync(octets) : octets,
    }
  })
}

/**
 * Rend la police TrueType rangée dans un WOFF 1.0. pdfkit sait lire un WOFF, mais le décompresse en
 * JavaScript à chaque document : 60 ms par preuve, contre 1 ms ici.
 */
export function ouvrirWoff(woff: Buffer): Buffer {
  const tables = lireTables(woff)
  const entete = Buffer.alloc(ENTETE_SFNT + tables.length * ENTREE_SFNT)
  entete.writeUInt32BE(woff.readUInt32BE(4), 0)
  entete.writeUInt16BE(tables.length, 4)
  const corps: Buffer[] = []
  let position = entete.length
  for (const [i, { etiquette, controle, octets }] of tables.entries()) {
    const entree = ENTETE_SFNT + i * ENTREE_SFNT
    entete.writeUInt32BE(etiquette, entree)
    entete.writeUInt32BE(controle, entree + 4)
    entete.writeUInt32BE(position, entree + 8)
    entete.writeUInt32BE(octets.length, entree + 12)
    const bourrage = Buffer.alloc((4 - (octets.length % 4)) % 4)
    corps.push(octets, bourrage)
    position += octets.length + bourrage.length
  }
  return Buffer.concat([entete, ...corps])
}
