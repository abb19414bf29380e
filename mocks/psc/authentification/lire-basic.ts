export interface Identifiants {
  id: string
  secret: string
}

/** `application/x-www-form-urlencoded`, comme RFC 6749 §2.3.1 le veut des deux parties. */
function decoder(texte: string): string | null {
  try {
    return decodeURIComponent(texte.replaceAll('+', ' '))
  } catch {
    return null
  }
}

/** Les identifiants d'un en-tête `Authorization: Basic` ; `null` quand il est mal formé. */
export function lireBasic(entete: string): Identifiants | null {
  const code = /^Basic ([A-Za-z0-9+/]+={0,2})$/i.exec(entete)?.[1]
  if (code === undefined) return null
  const texte = Buffer.from(code, 'base64').toString('utf8')
  const deux = texte.indexOf(':')
  if (deux < 0) return null
  const id = decoder(texte.slice(0, deux))
  const secret = decoder(texte.slice(deux + 1))
  return id === null || secret === null ? null : { id, secret }
}
