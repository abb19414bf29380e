import { ZipFile } from 'yazl'

/** Les seules parties que le lecteur de cellules emploie. */
const UTILES = /\.(xml|rels)$/

/**
 * Récrit sans compression les parties déjà lues et mesurées : le lecteur de cellules fait confiance aux
 * tailles que l'archive annonce, il ne reçoit donc que celles-ci.
 */
export async function remballer(parties: ReadonlyMap<string, Uint8Array>): Promise<Buffer> {
  const archive = new ZipFile()
  for (const [nom, octets] of parties) {
    if (UTILES.test(nom)) archive.addBuffer(Buffer.from(octets), nom, { compress: false })
  }
  archive.end()
  const morceaux: Buffer[] = []
  for await (const morceau of archive.outputStream) morceaux.push(Buffer.from(morceau))
  return Buffer.concat(morceaux)
}
