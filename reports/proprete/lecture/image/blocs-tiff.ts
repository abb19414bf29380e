const DEBUTS = [Buffer.from('II*\0'), Buffer.from('MM\0*')]
const BLOCS_MAX = 20
/** Un EXIF tient dans un segment de JPEG : 64 Kio. */
const LONGUEUR_MAX = 64 * 1024

/** Les blocs TIFF qu’une image porte où que ce soit, EXIF compris (EXIF 2.32 §4.5.2). */
export function* blocsTiff(octets: Buffer): Generator<Buffer> {
  let vus = 0
  for (const debut of DEBUTS)
    for (let place = octets.indexOf(debut); place >= 0 && vus < BLOCS_MAX; vus += 1) {
      yield octets.subarray(place, place + LONGUEUR_MAX)
      place = octets.indexOf(debut, place + 4)
    }
}
