import type { Anomalie } from '../anomalie.ts'

type Decodage = { texte: string } | { anomalie: Anomalie }

const DECLARATION = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"']{1,40})["']/

const DECODEUR = new TextDecoder('utf-8', { fatal: true })

function refus(message: string): Decodage {
  return {
    anomalie: {
      regle: 'xml.charset',
      source: 'ins.md §1, Content-Type charset=utf-8',
      marque: 'V',
      message,
      ligne: 1,
    },
  }
}

function estUtf8(nom: string): boolean {
  return /^utf-?8$/i.test(nom)
}

/**
 * Décode des octets UTF-8 et rend leur texte, ou l'anomalie `xml.charset` : encodage annoncé par
 * HTTP ou par la déclaration XML autre que UTF-8, ou octets invalides (ins.md §1 [V]).
 */
export function decoderUtf8(octets: Uint8Array, charset: string | null): Decodage {
  if (charset !== null && !estUtf8(charset)) {
    return refus(`Encodage HTTP « ${charset} » : seul UTF-8 est admis.`)
  }
  let texte: string
  try {
    texte = DECODEUR.decode(octets)
  } catch {
    return refus('Les octets reçus ne sont pas de l’UTF-8.')
  }
  const declare = DECLARATION.exec(texte)?.[1]
  if (declare !== undefined && !estUtf8(declare)) {
    return refus(`Encodage XML déclaré « ${declare} » : seul UTF-8 est admis.`)
  }
  return { texte }
}
