import { DOMParser, type Document } from '@xmldom/xmldom'
import { BORNES, enMo } from './bornes.ts'
import { decoder } from './encodage.ts'
import { Illisible } from './illisible.ts'
import { mesurer } from './mesurer.ts'

export interface XmlLu {
  document: Document
  texte: string
  defauts: string[]
}

/** Un XML reçu : borné, sans DTD ni entité, sans réseau (cda.md §17.1). */
export function lireXmlRecu(octets: Uint8Array): XmlLu {
  if (octets.length > BORNES.taille)
    throw new Illisible(`Le fichier dépasse ${enMo(BORNES.taille)}.`, { aJeter: true })
  const { texte, defaut } = decoder(octets)
  refuserDtd(texte)
  mesurer(texte)
  return { document: analyser(texte), texte, defauts: defaut ? [defaut] : [] }
}

/** Une DTD déclare des entités : bombes et lectures de fichiers commencent là. */
function refuserDtd(texte: string): void {
  const racine = texte.search(/<[A-Za-z_]/)
  const prologue = racine === -1 ? texte : texte.slice(0, racine)
  if (/<!(?:DOCTYPE|ENTITY)/i.test(prologue.replace(/<!--[\s\S]*?-->/g, '')))
    throw new Illisible('Le fichier déclare une DTD ou des entités, refusées par sécurité.')
}

function analyser(texte: string): Document {
  try {
    const document = new DOMParser({
      onError: (niveau, message) => {
        if (niveau !== 'warning') throw new Error(message)
      },
    }).parseFromString(texte.replace(/^\ufeff/, ''), 'text/xml')
    if (document.documentElement) return document
  } catch (cause) {
    throw new Illisible("Le fichier n'est pas un XML bien formé.", { cause })
  }
  throw new Illisible('Le fichier XML est vide.')
}
