/** Largeur et hauteur annoncées d'un PNG ou d'un JPEG, `null` pour tout autre fichier. */
export function mesurerPhoto(octets: Uint8Array): { largeur: number; hauteur: number } | null {
  const vue = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength)
  if (vue.length > 24 && vue.readUInt32BE(0) === 0x89504e47)
    return { largeur: vue.readUInt32BE(16), hauteur: vue.readUInt32BE(20) }
  if (vue.length > 4 && vue.readUInt16BE(0) === 0xffd8) return mesurerJpeg(vue)
  return null
}

/** Les segments de trame d'un JPEG disent sa taille (ITU T.81 §B.2.2). */
function mesurerJpeg(vue: Buffer): { largeur: number; hauteur: number } | null {
  let place = 2
  while (place + 9 < vue.length && vue[place] === 0xff) {
    const marque = vue[place + 1] ?? 0
    const trame = marque >= 0xc0 && marque <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marque)
    if (trame) return { hauteur: vue.readUInt16BE(place + 5), largeur: vue.readUInt16BE(place + 7) }
    place += 2 + vue.readUInt16BE(place + 2)
  }
  return null
}
