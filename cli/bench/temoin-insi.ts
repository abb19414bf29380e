import { Hono } from 'hono'
import { ParseOption, XmlDocument } from 'libxml2-wasm'
import { lireCorps } from '../../mocks/serveur/lire-corps.ts'
import { TAILLE_MAX_XML } from '../../schemas/xml/limites.ts'
import { lireXml } from '../../schemas/xml/lire-xml.ts'

/** Ce qu’un témoin fait du message avant de répondre sa constante. */
export type Analyse = (octets: Uint8Array) => void

/** Le message lu en entier : son arbre, noms, espaces, attributs et textes. */
export const lireArbre: Analyse = (octets) => {
  const lecture = lireXml(octets, ({ racine }) => racine)
  if (!lecture.lu) throw new Error(lecture.anomalie.message)
}

/** La seule analyse de la bibliothèque : bien formé ou non, rien n’en est lu. */
export const analyserSeulement: Analyse = (octets) => {
  XmlDocument.fromBuffer(octets, {
    option: ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE,
  }).dispose()
}

/** La même application Hono : elle reçoit et analyse le même message, puis répond une constante. */
export function creerTemoin(analyser: Analyse, constante: { corps: string; type: string }): Hono {
  const app = new Hono()
  app.all('/lps', async (c) => {
    const octets = await lireCorps(c.req.raw, TAILLE_MAX_XML)
    analyser(octets ?? new Uint8Array())
    return new Response(constante.corps, { headers: { 'content-type': constante.type } })
  })
  return app
}
