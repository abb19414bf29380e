import { ouvrirDocument } from '../../../schemas/images/ouvrir.ts'
import { lireZip } from '../../../schemas/xdm/lire-zip.ts'
import { indenterXml } from '../../journaux/indenter-xml.ts'

export type TexteLu = { texte: string } | { empechement: string }

const debute = (octets: Uint8Array, ...signes: readonly number[]) =>
  signes.every((signe, i) => octets[i] === signe)

async function textePdf(octets: Uint8Array): Promise<TexteLu> {
  const document = await ouvrirDocument(octets)
  if (!document.ouvert)
    return { empechement: document.anomalies[0]?.message ?? 'le PDF ne s’ouvre pas' }
  const pages = document.pages.map((page) => ('lireTexte' in page ? (page.lireTexte() ?? '') : ''))
  document.fermer()
  return { texte: pages.map((page, i) => `— page ${i + 1}\n${page}`).join('\n') }
}

/** Un document CDA porte parfois un PDF en base 64 : c'est lui que l'on compare, pas ses octets. */
const PDF_ENCAPSULE = /JVBERi0[A-Za-z0-9+/=\s]{100,}/g

async function texteXml(source: string): Promise<TexteLu> {
  const encapsules = await Promise.all(
    [...source.matchAll(PDF_ENCAPSULE)].map(([base64]) => textePdf(Buffer.from(base64, 'base64'))),
  )
  const corps = encapsules.map((lu) => ('texte' in lu ? lu.texte : lu.empechement))
  return { texte: [indenterXml(source.replace(PDF_ENCAPSULE, '‹pdf›')), ...corps].join('\n') }
}

async function texteZip(octets: Uint8Array): Promise<TexteLu> {
  const zip = await lireZip(octets)
  if (!zip.lu) return { empechement: `l’archive ne s’ouvre pas : ${zip.refus}` }
  const contenus = await Promise.all(
    [...zip.fichiers].map(async ([chemin, fichier]) => {
      const lu = await lireTexteDocument(fichier)
      return `— ${chemin}\n${'texte' in lu ? lu.texte : `${fichier.length} octets`}`
    }),
  )
  return { texte: contenus.join('\n') }
}

/** Les lignes pleines d'une pièce jointe en base 64, et la dernière, plus courte (RFC 2045 §6.8). */
const PIECE_JOINTE = /(?:^[A-Za-z0-9+/]{60,}\r?\n)+(?:^[A-Za-z0-9+/]+={0,2}\r?$)?/gm

/** Un courriel dont chaque pièce jointe est remplacée par ce qu'elle dit : ses octets changent à chaque envoi. */
export async function deplierPieces(courriel: string): Promise<string> {
  const pieces = courriel.match(PIECE_JOINTE) ?? []
  const lues = await Promise.all(
    pieces.map((base64) => lireTexteDocument(Buffer.from(base64, 'base64'))),
  )
  const textes = lues.map((lu) => ('texte' in lu ? lu.texte : `‹${lu.empechement}›`))
  return courriel.replace(PIECE_JOINTE, () => `${textes.shift() ?? ''}\n`)
}

/**
 * Le texte d'un document d'après ses octets, jamais d'après son nom : PDF, XML, archive ou texte. Rend
 * la raison de ne pas le lire ; il se compare alors à son empreinte.
 */
export async function lireTexteDocument(octets: Uint8Array): Promise<TexteLu> {
  if (debute(octets, 0x25, 0x50, 0x44, 0x46)) return textePdf(octets)
  if (debute(octets, 0x50, 0x4b, 0x03, 0x04)) return texteZip(octets)
  const texte = Buffer.from(octets).toString('utf8')
  if (texte.includes('\u0000') || texte.includes('\ufffd'))
    return { empechement: 'ce n’est pas un texte que le banc lit' }
  return texte.trimStart().startsWith('<') ? texteXml(texte) : { texte: await deplierPieces(texte) }
}
