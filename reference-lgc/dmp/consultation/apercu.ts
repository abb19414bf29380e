import type { Element } from '@xmldom/xmldom'
import { lireXml } from '../../insi/soap/lecture-sure.ts'

/** Ce qu'un document du DMP montre : son PDF, ou son texte section par section. */
export type Apercu =
  | { genre: 'pdf'; octets: Buffer }
  | { genre: 'texte'; sections: readonly { titre: string; texte: string }[] }
  | { genre: 'illisible' }

const HL7 = 'urn:hl7-org:v3'
const OCTETS_MAX = 30 * 1024 * 1024

/** Un CDA de niveau 1 rend son PDF, un niveau 3 son récit ; tout le reste est dit illisible. */
export function apercuDuCda(octets: Buffer): Apercu {
  if (octets.subarray(0, 5).toString('latin1') === '%PDF-') return { genre: 'pdf', octets }
  try {
    const document = lireXml(octets.toString('utf8'), OCTETS_MAX)
    const corps = document.getElementsByTagNameNS(HL7, 'nonXMLBody').item(0)
    if (corps) return lirePdf(corps)
    const sections = [...document.getElementsByTagNameNS(HL7, 'section')].map(lireSection)
    return sections.length > 0 ? { genre: 'texte', sections } : { genre: 'illisible' }
  } catch {
    return { genre: 'illisible' }
  }
}

function lirePdf(corps: Element): Apercu {
  const texte = corps.getElementsByTagNameNS(HL7, 'text').item(0)
  const octets = Buffer.from((texte?.textContent ?? '').replace(/\s/g, ''), 'base64')
  return octets.subarray(0, 5).toString('latin1') === '%PDF-'
    ? { genre: 'pdf', octets }
    : { genre: 'illisible' }
}

/** Le texte que tout lecteur doit montrer ; une ligne de tableau reste une ligne. */
function lireSection(section: Element): { titre: string; texte: string } {
  const direct = (nom: string) =>
    [...section.childNodes].find((n) => n.nodeType === 1 && (n as Element).localName === nom) as
      | Element
      | undefined
  const texte = direct('text')
  return {
    titre: direct('title')?.textContent?.trim() ?? '',
    texte: texte ? lignesDe(texte).trim() : '',
  }
}

const SAUTS = new Set(['paragraph', 'tr', 'item', 'br', 'list', 'caption'])
const CASES = new Set(['td', 'th'])

function lignesDe(element: Element): string {
  let texte = ''
  for (let n = element.firstChild; n; n = n.nextSibling) {
    if (n.nodeType === 3) texte += (n.nodeValue ?? '').replace(/\s+/g, ' ')
    if (n.nodeType !== 1) continue
    const enfant = n as Element
    texte += lignesDe(enfant)
    if (SAUTS.has(enfant.localName ?? '')) texte = `${texte.trimEnd()}\n`
    else if (CASES.has(enfant.localName ?? '')) texte += '  '
  }
  return texte
}
