/**
 * Ce qui s'exécute dans le navigateur : WebCodecs y encode les images, là où la machine n'a pas ffmpeg.
 * Chaque fonction se suffit à elle-même, Playwright n'en envoie que le texte.
 */

/** Les codecs d'un MP4, du plus lisible partout au plus rare. */
export const CODECS = [
  { nom: 'avc', codec: 'avc1.640028' },
  { nom: 'vp9', codec: 'vp09.00.40.08' },
] as const
export type Codec = (typeof CODECS)[number]

export interface Morceau {
  base64: string
  genre: 'key' | 'delta'
  /** Microsecondes. */
  instant: number
  duree: number
}

interface Format {
  codec: string
  width: number
  height: number
}

export interface Atelier {
  encodeur: VideoEncoder
  toile: OffscreenCanvas
  morceaux: Morceau[]
  /** Description du codec pour l'en-tête du MP4, en base64. */
  description: string | null
  couleurs: VideoColorSpaceInit | null
  faute: string | null
}

export const saitEncoder = async ({ codec, width, height }: Format): Promise<boolean> =>
  typeof VideoEncoder !== 'undefined' &&
  (await VideoEncoder.isConfigSupported({ codec, width, height })).supported === true

export function ouvrirEncodeur({ codec, width, height }: Format): Atelier {
  const enBase64 = (octets: Uint8Array) => {
    let texte = ''
    for (let i = 0; i < octets.length; i += 32_768)
      texte += String.fromCharCode(...octets.subarray(i, i + 32_768))
    return btoa(texte)
  }
  const enOctets = (source: AllowSharedBufferSource) =>
    ArrayBuffer.isView(source)
      ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
      : new Uint8Array(source)
  const atelier: Omit<Atelier, 'encodeur'> = {
    toile: new OffscreenCanvas(width, height),
    morceaux: [],
    description: null,
    couleurs: null,
    faute: null,
  }
  const encodeur = new VideoEncoder({
    output(morceau, meta) {
      const octets = new Uint8Array(morceau.byteLength)
      morceau.copyTo(octets)
      const { description, colorSpace } = meta?.decoderConfig ?? {}
      if (description) suivi.description = enBase64(enOctets(description))
      if (colorSpace) suivi.couleurs = colorSpace
      suivi.morceaux.push({
        base64: enBase64(octets),
        genre: morceau.type,
        instant: morceau.timestamp,
        duree: morceau.duration ?? 0,
      })
    },
    error(erreur) {
      suivi.faute = erreur.message
    },
  })
  const suivi: Atelier = Object.assign(atelier, { encodeur })
  encodeur.configure({ codec, width, height, bitrate: 1_000_000 })
  return suivi
}

/** Encode des images, chacune tenue jusqu'à la suivante ; rend ce qui est prêt. */
export async function encoder(
  atelier: Atelier,
  images: readonly { base64: string; instant: number; duree: number; cle: boolean }[],
): Promise<Morceau[]> {
  for (const { base64, instant, duree, cle } of images) {
    const octets = Uint8Array.from(atob(base64), (signe) => signe.charCodeAt(0))
    const image = await createImageBitmap(new Blob([octets], { type: 'image/jpeg' }))
    // Une fenêtre d'une autre taille tient entière dans l'image, sans être déformée.
    const { width, height } = atelier.toile
    const echelle = Math.min(width / image.width, height / image.height)
    const dessin = atelier.toile.getContext('2d')
    dessin?.fillRect(0, 0, width, height)
    dessin?.drawImage(image, 0, 0, image.width * echelle, image.height * echelle)
    const vue = new VideoFrame(atelier.toile, { timestamp: instant, duration: duree })
    atelier.encodeur.encode(vue, { keyFrame: cle })
    vue.close()
    image.close()
  }
  await atelier.encodeur.flush()
  if (atelier.faute !== null) throw new Error(atelier.faute)
  return atelier.morceaux.splice(0)
}
