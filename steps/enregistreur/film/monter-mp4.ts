import { ArrayBufferTarget, Muxer } from 'mp4-muxer'
import type { Browser, Page } from 'playwright'
import { CODECS, type Codec, encoder, ouvrirEncodeur, saitEncoder } from './encoder-dans-la-page.ts'
import { etirer, type ImageDePage, type Pellicule, TAILLE_PAGE } from './images-de-page.ts'

/** Images envoyées à la fois : un long film ne tient pas dans un seul message. */
const LOT = 40
const CLE_TOUTES_LES = 50
/** La dernière image reste le temps d'être lue. */
const DERNIERE_MS = 1_500
const MICROSECONDES = 1_000

/** WebCodecs ne s'ouvre qu'à une page jugée sûre ; celle-ci n'existe que dans le navigateur. */
async function ouvrirPageSure(navigateur: Browser): Promise<Page> {
  const page = await navigateur.newPage()
  await page.addInitScript('globalThis.__name ??= (fonction) => fonction')
  await page.route('http://127.0.0.1/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Montage</title>' }),
  )
  await page.goto('http://127.0.0.1/montage')
  return page
}

async function choisirCodec(page: Page): Promise<Codec> {
  for (const codec of CODECS)
    if (await page.evaluate(saitEncoder, { codec: codec.codec, ...TAILLE_PAGE })) return codec
  throw new Error('ce navigateur n’encode ni H.264 ni VP9')
}

const enLots = <T>(valeurs: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(valeurs.length / LOT) }, (_, i) =>
    valeurs.slice(i * LOT, (i + 1) * LOT),
  )

/** Chaque image dure jusqu'à la suivante : un écran immobile ne pèse rien. */
const minuter = (images: readonly ImageDePage[]) =>
  images.map(({ octets, instant }, rang) => ({
    base64: octets.toString('base64'),
    instant: instant * MICROSECONDES,
    duree: ((images[rang + 1]?.instant ?? instant + DERNIERE_MS) - instant) * MICROSECONDES,
    cle: rang % CLE_TOUTES_LES === 0,
  }))

/** Répète la fin : la durée d'un MP4 est celle de sa dernière image. */
function tenirLaFin(images: readonly ImageDePage[]): ImageDePage[] {
  const derniere = images.at(-1)
  if (derniere === undefined) throw new Error('aucune image de la page')
  return [...images, { ...derniere, instant: derniere.instant + DERNIERE_MS }]
}

/** Monte en MP4 les images d'une page avec l'encodeur du navigateur. Lève si rien ne s'encode. */
export async function monterMp4(navigateur: Browser, pellicule: Pellicule): Promise<Uint8Array> {
  const images = minuter(tenirLaFin(etirer(pellicule)))
  const page = await ouvrirPageSure(navigateur)
  try {
    const { nom, codec } = await choisirCodec(page)
    const cible = new ArrayBufferTarget()
    const { width, height } = TAILLE_PAGE
    const video = { codec: nom, width, height }
    const monteur = new Muxer({ target: cible, video, fastStart: 'in-memory' })
    const atelier = await page.evaluateHandle(ouvrirEncodeur, { codec, ...TAILLE_PAGE })
    for (const lot of enLots(images)) {
      const morceaux = await atelier.evaluate(encoder, lot)
      const entete = await atelier.evaluate(({ description, couleurs }) => ({
        description,
        couleurs,
      }))
      const decoderConfig = {
        codec,
        codedWidth: width,
        codedHeight: height,
        ...(entete.description ? { description: Buffer.from(entete.description, 'base64') } : {}),
        ...(entete.couleurs ? { colorSpace: entete.couleurs } : {}),
      }
      for (const { base64, genre, instant, duree } of morceaux)
        monteur.addVideoChunkRaw(Buffer.from(base64, 'base64'), genre, instant, duree, {
          decoderConfig,
        })
    }
    monteur.finalize()
    return new Uint8Array(cible.buffer)
  } finally {
    await page.close()
  }
}
