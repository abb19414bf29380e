import { masquer } from '../../../../reports/index.ts'
import { indenterXml } from '../../../../reports/journaux/indenter-xml.ts'
import { lireZip } from '../../../../schemas/xdm/lire-zip.ts'
import type { LecteurPdf } from './lecteur-pdf.ts'
import { type Signature, signatureDe, texteDe } from './signatures.ts'
import { type Contenu, TEXTE_MAX } from './types.ts'

const couper = (texte: string): string =>
  texte.length > TEXTE_MAX ? `${texte.slice(0, TEXTE_MAX)}\n… la suite est dans le fichier.` : texte

/** Une image, un film, une archive ou un PDF ne se disent pas autrement qu'ils ne sont. */
const BINAIRES = /^(image\/|video\/|application\/(pdf|zip)$)/

async function ouvrirArchive(octets: Uint8Array): Promise<Contenu> {
  const lue = await lireZip(octets)
  if (!lue.lu) return { genre: 'illisible', raison: lue.refus }
  let reste = TEXTE_MAX
  const entrees = [...lue.fichiers].map(([nom, contenu]) => {
    const texte = signatureDe(contenu) === null ? texteDe(contenu) : null
    const montre = texte !== null && texte.length <= reste ? indenterXml(masquer(texte)) : null
    reste -= montre === null ? 0 : montre.length
    return { nom, taille: contenu.byteLength, texte: montre }
  })
  return { genre: 'archive', entrees }
}

async function ouvrirPdf(octets: Uint8Array, pdf: LecteurPdf): Promise<Contenu> {
  try {
    return { genre: 'pdf', pages: await pdf.compter(octets) }
  } catch {
    return { genre: 'illisible', raison: 'le PDF est abîmé ou protégé par un mot de passe' }
  }
}

async function ouvrirBinaire(
  signature: Signature,
  octets: Uint8Array,
  pdf: LecteurPdf,
): Promise<Contenu> {
  if (signature === 'application/zip') return ouvrirArchive(octets)
  if (signature === 'application/pdf') return ouvrirPdf(octets, pdf)
  return { genre: signature.startsWith('image/') ? 'image' : 'video' }
}

/** HL7 v2 : un segment par retour chariot ; une ligne par segment se relit. */
export const segmentsHl7 = (texte: string): string[] =>
  texte.split(/\r\n|\r|\n/).filter((segment) => segment !== '')

function ouvrirTexte(brut: string): Contenu {
  const texte = masquer(brut)
  const debut = texte.trimStart()
  if (debut.startsWith('MSH|')) return { genre: 'hl7', segments: segmentsHl7(couper(texte)) }
  if (/^<[?!A-Za-z]/.test(debut)) return { genre: 'xml', texte: couper(indenterXml(texte)) }
  return { genre: 'texte', texte: couper(texte) }
}

/**
 * Ce qu'un fichier est, d'après ses octets ; `type` est ce qu'il prétend être. Une page HTML nommée
 * .png, un SVG, n'est jamais rendue : elle se montre en texte, avec ce qui cloche.
 */
export async function reconnaitreContenu(
  octets: Uint8Array,
  type: string,
  pdf: LecteurPdf,
): Promise<Contenu> {
  const signature = signatureDe(octets)
  if (BINAIRES.test(type) && signature !== type) {
    const texte = texteDe(octets)
    return { genre: 'discordant', annonce: type, texte: texte === null ? null : couper(texte) }
  }
  if (signature !== null) return ouvrirBinaire(signature, octets, pdf)
  const texte = texteDe(octets)
  return texte === null
    ? { genre: 'illisible', raison: 'ce n’est ni un texte, ni un format que la console montre' }
    : ouvrirTexte(texte)
}
