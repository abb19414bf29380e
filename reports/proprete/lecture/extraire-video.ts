import type { Morceau } from '../types.ts'
import { chainesLisibles } from './chaines-lisibles.ts'
import { type Contexte, nonLu, type Place, sous } from './contexte.ts'
import { metadonnee } from './metadonnee.ts'
import { boitesMp4, estMp4 } from './video/boites-mp4.ts'
import { elementsWebm, estWebm, ID_WEBM } from './video/elements-webm.ts'

/** Les boîtes que l’on lit : auteur, lieu, logiciel, et ce que chacun y range (ISO/IEC 14496-12 §8.10, §8.11). */
const BOITES = new Set(['udta', 'meta', 'uuid', 'free', 'skip', 'hdlr'])
const ELEMENTS: ReadonlySet<number> = new Set([ID_WEBM.info, ID_WEBM.etiquettes, ID_WEBM.pieces])

/** Une piste de texte (ISO/IEC 14496-12 §12.5 et §12.6, RFC 9559 §9) : ses mots sont rangés parmi les images. */
const PISTES_DE_TEXTE = /^(?:text|sbtl|subt|clcp)$/
const TEXTE_WEBM = Buffer.from('S_TEXT/')
const TETE_WEBM = 1024 * 1024

const sousTitres = (membre: string | null): Morceau =>
  nonLu(membre, { cause: 'format', raison: 'piste de sous-titres, non lue' })

async function* extraireMp4(
  octets: Buffer,
  place: Place,
  contexte: Contexte,
): AsyncGenerator<Morceau> {
  const { membre } = place
  let fin = 0
  let decrite = false
  for (const boite of boitesMp4(octets)) {
    const { type, corps } = boite
    fin = Math.max(fin, boite.fin)
    decrite ||= type === 'moov'
    if (BOITES.has(type)) yield metadonnee(membre, `boîte ${type}`, chainesLisibles(corps))
    if (type === 'hdlr' && PISTES_DE_TEXTE.test(corps.toString('latin1', 8, 12)))
      yield sousTitres(membre)
  }
  if (decrite && fin === octets.length) return
  yield nonLu(membre, { cause: 'abime', raison: 'film coupé, ou suivi d’autre chose' })
  yield* contexte.deplier(octets.subarray(fin), sous(place, 'fin du film'))
}

function* extraireWebm(octets: Buffer, membre: string | null): Generator<Morceau> {
  for (const { id, corps } of elementsWebm(octets))
    if (ELEMENTS.has(id))
      yield metadonnee(membre, `élément ${id.toString(16)}`, chainesLisibles(corps))
  if (octets.subarray(0, TETE_WEBM).includes(TEXTE_WEBM)) yield sousTitres(membre)
}

/** Ce qu’une vidéo porte à côté de ses images ; celles-ci ne se lisent pas : c’est dit. */
export async function* extraireVideo(
  octets: Buffer,
  place: Place,
  contexte: Contexte,
): AsyncGenerator<Morceau> {
  const { membre } = place
  if (estMp4(octets)) yield* extraireMp4(octets, place, contexte)
  else if (estWebm(octets)) yield* extraireWebm(octets, membre)
  else yield metadonnee(membre, 'octets lisibles', chainesLisibles(octets))
  yield nonLu(membre, { cause: 'pixels', raison: 'vidéo ou son' })
}
