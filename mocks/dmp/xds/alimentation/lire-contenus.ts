import { createHash } from 'node:crypto'
import { ESPACES_XDS } from '../../../../schemas/xds/espaces.ts'
import { attribut, enfant, enfants } from '../../../../schemas/xml/parcourir.ts'
import type { ElementXml } from '../../../../schemas/xml/types.ts'
import type { Contexte } from '../../issue.ts'
import type { Contenu } from './types.ts'

/** Empreinte SHA-1 en hexadécimal minuscule (dmp.md §6 [V]). */
export const sha1 = (octets: Uint8Array): string => createHash('sha1').update(octets).digest('hex')

function decoder(cid: string): string {
  try {
    return decodeURIComponent(cid)
  } catch {
    return cid
  }
}

/** La pièce d'un `cid:`, après décodage des caractères échappés (dmp.md §4.3 point 3 [V]). */
function piece(href: string, pieces: Contexte['pieces']): Uint8Array | null {
  const cid = href.replace(/^cid:/i, '').trim()
  return pieces.get(decoder(cid)) ?? pieces.get(cid) ?? null
}

function lireContenu(
  element: ElementXml,
  { pieces, detaches }: Pick<Contexte, 'pieces' | 'detaches'>,
): Contenu {
  const id = attribut(element, 'id') ?? ''
  const inclus = enfant(element, ESPACES_XDS.xop, 'Include')
  const cid = inclus && attribut(inclus, 'href')
  const texte = element.texte.trim()
  const octets =
    cid === null ? (detaches.get(texte) ?? Buffer.from(texte, 'base64')) : piece(cid, pieces)
  return { id, cid, octets, empreinte: octets ? sha1(octets) : '' }
}

/** Les contenus d'ITI-41 : pièces MTOM, ou base64 dans le corps (dmp.md §4.3 points 3 et 4 [V]). */
export const lireContenus = (
  demande: ElementXml,
  contexte: Pick<Contexte, 'pieces' | 'detaches'>,
): readonly Contenu[] =>
  enfants(demande, ESPACES_XDS.ihe, 'Document').map((element) => lireContenu(element, contexte))
