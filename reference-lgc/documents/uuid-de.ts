import { createHash } from 'node:crypto'

/** L'UUID de ce nom : un condensat, marqué comme tel (RFC 9562 §5.5) ; le même nom donne le même. */
export function uuidDe(nom: string): string {
  const octets = createHash('sha1').update(nom).digest().subarray(0, 16)
  octets.writeUInt8((octets.readUInt8(6) & 0x0f) | 0x50, 6)
  octets.writeUInt8((octets.readUInt8(8) & 0x3f) | 0x80, 8)
  return octets.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
