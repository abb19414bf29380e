import { type ParsedMail, simpleParser } from 'mailparser'
import type { Morceau } from '../types.ts'
import { type Contexte, nonLu, type Place, sous } from './contexte.ts'
import { lireDeuxFois } from './lire-deux-fois.ts'

/** Un en-tête de message : des champs, dont un que seul un courrier porte (RFC 5322 §2.2, RFC 2045 §3). */
const CHAMP = /^(?:mime-version|content-type|content-transfer-encoding|received|message-id):/im
const EN_TETE = /^[A-Za-z][\w-]{0,60}:[ \t]/
const TETE_MAX = 16 * 1024

/** Vrai quand un texte est la source d’un message. */
export function estCourrier(texte: string): boolean {
  if (!EN_TETE.test(texte)) return false
  const tete = texte.slice(0, TETE_MAX)
  const fin = tete.search(/\r?\n\r?\n/)
  return CHAMP.test(fin < 0 ? tete : tete.slice(0, fin))
}

const plat = (texte: string): string => texte.replace(/\s+/g, ' ').trim()

function* textesDecodes(message: ParsedMail): Generator<readonly [string, string]> {
  const champs = ['from', 'to', 'cc', 'bcc', 'reply-to', 'subject']
  const valeurs = champs.map((nom) => {
    const valeur = message.headers.get(nom)
    if (typeof valeur === 'string') return valeur
    return typeof valeur === 'object' && 'text' in valeur ? String(valeur.text) : ''
  })
  yield ['en-têtes décodés', valeurs.join('\n')]
  if (message.text !== undefined) yield ['texte décodé', message.text]
}

/** Un message : ses textes une fois décodés, s’ils ne se lisaient pas déjà tels quels, et ses pièces jointes. */
export async function* extraireCourrier(
  octets: Buffer,
  place: Place,
  contexte: Contexte,
): AsyncGenerator<Morceau> {
  let message: ParsedMail
  try {
    message = await simpleParser(octets, {
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipImageLinks: true,
    })
  } catch {
    yield nonLu(place.membre, { cause: 'abime', raison: 'message mal formé' })
    return
  }
  const brut = plat(octets.toString('utf8'))
  for (const [nom, texte] of textesDecodes(message))
    if (texte.trim() !== '' && !brut.includes(plat(texte)))
      yield* contexte.deplier(Buffer.from(texte), sous(place, nom))
  // Lue même écrite en clair : seule, elle est une page, avec ses liens et ses programmes.
  if (typeof message.html === 'string')
    for (const morceau of lireDeuxFois(message.html, {
      membre: sous(place, 'page du message').membre,
      forme: 'balises',
      premiereLigne: 0,
    }))
      yield morceau.genre === 'texte'
        ? { ...morceau, extrait: { ...morceau.extrait, relu: true } }
        : morceau
  for (const { filename, contentType, content } of message.attachments)
    yield* contexte.deplier(Buffer.from(content), sous(place, filename ?? contentType))
}
