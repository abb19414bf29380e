import type { Element } from '@xmldom/xmldom'
import { type Nature, natureDesOctets } from '../lecture/nature.ts'
import { attribut, descendants, porteModele, premier, suivre, texteDe } from './arbre.ts'

/** Un fichier porté par le document : corps d'un N1, copie PDF, pièce jointe. */
export interface Media {
  octets: Uint8Array
  nature: Nature
  /** Ce que le document annonçait. */
  annonce: string
  titre: string
}

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/

/** Décode du base64, blancs permis ; `null` quand ce n'en est pas. */
function decoderBase64(texte: string): Uint8Array | null {
  const nu = texte.replace(/\s+/g, '')
  return nu !== '' && nu.length % 4 !== 1 && BASE64.test(nu) ? Buffer.from(nu, 'base64') : null
}

/** Ce que `text` ou `value` encapsule ; `null` quand rien n'en sort. */
export function lireMedia(element: Element | null, titre = ''): Media | null {
  if (!element) return null
  const brut = element.textContent ?? ''
  const octets =
    attribut(element, 'representation') === 'B64' || BASE64.test(brut.replace(/\s+/g, ''))
      ? decoderBase64(brut)
      : new TextEncoder().encode(brut)
  if (!octets || octets.length === 0) return null
  return { octets, nature: natureDesOctets(octets), annonce: attribut(element, 'mediaType'), titre }
}

export const corpsN1 = (cda: Element): Element | null => premier(cda, 'component/nonXMLBody/text')

export const corpsN3 = (cda: Element): Element | null => premier(cda, 'component/structuredBody')

const SECTION_COPIE = '1.2.250.1.213.1.1.2.243'

const estSectionCopie = (section: Element): boolean =>
  porteModele(section, SECTION_COPIE) || attribut(premier(section, 'code'), 'code') === '55108-5'

const medias = (section: Element): Element[] => descendants(section, 'observationMedia')

/** La copie PDF d'un N3, montrée d'abord (cda.md §12 [V], §17.5). */
export function copiePdf(cda: Element): Media | null {
  for (const section of descendants(cda, 'section').filter(estSectionCopie))
    for (const media of medias(section)) {
      const lu = lireMedia(premier(media, 'value'), 'Copie du document')
      if (lu?.nature === 'pdf') return lu
    }
  return null
}

/** Les autres fichiers joints au document, copie PDF exceptée. */
export const piecesJointes = (cda: Element): Media[] =>
  descendants(cda, 'section')
    .filter((section) => !estSectionCopie(section) && estFeuille(section))
    .flatMap((section) =>
      medias(section).flatMap(
        (m) => lireMedia(premier(m, 'value'), texteDe(premier(section, 'title'))) ?? [],
      ),
    )
    .filter(({ nature }) => nature !== 'jpeg' && nature !== 'png')

/** Une section sans sous-section : chaque fichier n'est compté qu'une fois. */
const estFeuille = (section: Element): boolean => suivre(section, 'component/section').length === 0
