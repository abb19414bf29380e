import { Illisible } from './illisible.ts'

/** Un texte décodé, et ce que sa déclaration d'encodage avait de faux. */
export interface TexteLu {
  texte: string
  defaut: string | null
}

const ASCII = new TextDecoder('latin1')

/** Le texte d'un XML ; une déclaration fausse se corrige et se dit, elle ne perd pas le document. */
export function decoder(octets: Uint8Array): TexteLu {
  const [a, b] = octets
  if (a === 0xff && b === 0xfe) return { texte: strict(octets, 'utf-16le'), defaut: null }
  if (a === 0xfe && b === 0xff) return { texte: strict(octets, 'utf-16be'), defaut: null }
  const annonce = encodageAnnonce(octets)
  const utf8 = essayer(octets, 'utf-8')
  if (utf8 === null) {
    const dit =
      annonce === 'utf-8' ? 'Encodage annoncé UTF-8, mais les octets ne le sont pas' : null
    return { texte: essayer(octets, connu(annonce)) ?? latin(octets), defaut: dit && `${dit}.` }
  }
  // Un caractère hors ASCII prend plus d'un octet.
  const autre = annonce !== 'utf-8' && utf8.length !== octets.length
  return {
    texte: utf8,
    defaut: autre ? `Encodage annoncé ${annonce}, mais les octets sont en UTF-8.` : null,
  }
}

/** L'encodage de la déclaration XML ; sans elle, UTF-8 (XML 1.0 §4.3.3). */
function encodageAnnonce(octets: Uint8Array): string {
  const tete = ASCII.decode(octets.subarray(0, 200))
  return (
    /^\s*(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)["']/
      .exec(tete)?.[1]
      ?.toLowerCase() ?? 'utf-8'
  )
}

const connu = (annonce: string): string => (annonce === 'utf-8' ? 'windows-1252' : annonce)

function essayer(octets: Uint8Array, encodage: string): string | null {
  try {
    return new TextDecoder(encodage, { fatal: true }).decode(octets)
  } catch {
    return null
  }
}

/** Windows-1252 donne un caractère à chaque octet : le texte reste lisible. */
const latin = (octets: Uint8Array): string => new TextDecoder('windows-1252').decode(octets)

function strict(octets: Uint8Array, encodage: string): string {
  const texte = essayer(octets, encodage)
  if (texte === null) throw new Illisible("L'encodage du fichier n'est pas celui qu'il annonce.")
  return texte
}
