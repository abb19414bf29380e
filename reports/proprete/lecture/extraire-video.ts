import type { Morceau } from '../types.ts'
import { chainesLisibles } from './chaines-lisibles.ts'
import { nonLu, type Place } from './contexte.ts'
import { metadonnee } from './metadonnee.ts'
import { boitesMp4, estMp4 } from './video/boites-mp4.ts'
import { elementsWebm, estWebm, ID_WEBM } from './video/elements-webm.ts'

/** Les boîtes que l’on lit : auteur, lieu, logiciel, et ce que chacun y range (ISO/IEC 14496-12 §8.10, §8.11). */
const BOITES = new Set(['udta', 'meta', 'uuid', 'free', 'skip', 'hdlr'])
const ELEMENTS: ReadonlySet<number> = new Set([ID_WEBM.info, ID_WEBM.etiquettes, ID_WEBM.pieces])

function* metadonneesDe(octets: Buffer, membre: string | null): Generator<Morceau> {
  if (estMp4(octets)) {
    for (const { type, corps } of boitesMp4(octets))
      if (BOITES.has(type)) yield metadonnee(membre, `boîte ${type}`, chainesLisibles(corps))
    return
  }
  if (estWebm(octets)) {
    for (const { id, corps } of elementsWebm(octets))
      if (ELEMENTS.has(id))
        yield metadonnee(membre, `élément ${id.toString(16)}`, chainesLisibles(corps))
    return
  }
  yield metadonnee(membre, 'octets lisibles', chainesLisibles(octets))
}

/** Ce qu’une vidéo porte à côté de ses images ; celles-ci ne se lisent pas : c’est dit. */
export async function* extraireVideo(octets: Buffer, { membre }: Place): AsyncGenerator<Morceau> {
  yield* metadonneesDe(octets, membre)
  yield nonLu(membre, { cause: 'pixels', raison: 'vidéo ou son' })
}
