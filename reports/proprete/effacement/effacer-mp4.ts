import { boitesMp4 } from '../lecture/video/boites-mp4.ts'
import { type Effacement, laisser, rendre } from './types.ts'

const RETIREES = new Set(['udta', 'meta', 'uuid', 'free', 'skip'])
/** Dans une image HEIF, la boîte « meta » est l’image. */
const IMAGES = /^(?:hei[cfxs]|mif1|msf1|avif|avis)$/

const types = (octets: Buffer): string => [...boitesMp4(octets)].map(({ type }) => type).join(' ')

/**
 * Un MP4 dont les boîtes d’auteur, de lieu et de logiciel sont vides : elles deviennent des boîtes libres de même
 * taille, et aucune image ne change de place (ISO/IEC 14496-12 §8.1.2).
 */
export function effacerMp4(octets: Buffer): Effacement {
  if (IMAGES.test(octets.toString('latin1', 8, 12))) return laisser('image HEIF')
  const rendu = Buffer.from(octets)
  const retires: string[] = []
  for (const { type, corps, debut, fin } of boitesMp4(octets)) {
    if (!RETIREES.has(type)) continue
    const dit = type === 'free' || type === 'skip' ? 'espace libre rempli' : `boîte ${type}`
    if (type !== 'free' || corps.some((octet) => octet !== 0)) retires.push(dit)
    rendu.write('free', debut + 4, 'latin1')
    rendu.fill(0, fin - corps.length, fin)
  }
  const attendus = types(octets).replace(/\b(?:udta|meta|uuid|skip)\b/g, 'free')
  return types(rendu) === attendus ? rendre(rendu, retires) : laisser('MP4 abîmé')
}
