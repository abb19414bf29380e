/** Une boîte MP4. */
export function boite(type: string, ...corps: readonly Buffer[]): Buffer {
  const tout = Buffer.concat(corps)
  const enTete = Buffer.alloc(8)
  enTete.writeUInt32BE(tout.length + 8)
  enTete.write(type, 4, 'latin1')
  return Buffer.concat([enTete, tout])
}

/** Un MP4 sans image : sa marque, ses boîtes de métadonnées, ses données. */
export const mp4Avec = (texte: string): Buffer =>
  Buffer.concat([
    boite('ftyp', Buffer.from('isom\0\0\0\0isom')),
    boite('mdat', Buffer.from('des images')),
    boite(
      'moov',
      boite('mvhd', Buffer.alloc(100)),
      boite('trak', boite('tkhd', Buffer.alloc(84))),
      boite('udta', boite('\xa9xyz', Buffer.from(texte))),
    ),
  ])

/** Un élément WebM ; sa taille tient sur huit octets. */
export function element(id: string, ...corps: readonly Buffer[]): Buffer {
  const tout = Buffer.concat(corps)
  const taille = Buffer.alloc(8)
  taille.writeBigUInt64BE(BigInt(tout.length))
  taille[0] = 0x01
  return Buffer.concat([Buffer.from(id, 'hex'), taille, tout])
}

/** Un WebM sans image : ses informations, ses étiquettes. */
export const webmAvec = (texte: string): Buffer =>
  Buffer.concat([
    element('1a45dfa3', element('4282', Buffer.from('webm'))),
    element(
      '18538067',
      element(
        '1549a966',
        element('bf', Buffer.alloc(4, 7)),
        element('2ad7b1', Buffer.from([0x0f, 0x42, 0x40])),
        element('7ba9', Buffer.from('Titre du film')),
        element('4d80', Buffer.from('muxer')),
      ),
      element('1254c367', element('7373', element('67c8', element('4487', Buffer.from(texte))))),
    ),
  ])
