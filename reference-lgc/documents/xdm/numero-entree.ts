import { createHash } from 'node:crypto'

/**
 * Le numéro d'inscription que l'archive donne à un document, tiré de son identifiant : celui qui le
 * remplacera saura le nommer (dmp.md §12, RPLC).
 */
export function numeroEntree(id: string): string {
  const octets = createHash('sha1').update(`entree/${id}`).digest().subarray(0, 16)
  octets.writeUInt8((octets.readUInt8(6) & 0x0f) | 0x50, 6)
  octets.writeUInt8((octets.readUInt8(8) & 0x3f) | 0x80, 8)
  const hexa = octets.toString('hex')
  return `urn:uuid:${hexa.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`
}
