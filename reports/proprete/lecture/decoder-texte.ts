import { isUtf8 } from 'node:buffer'

/** L’encodage d’un texte : UTF-16 avec sa marque, UTF-8, sinon Windows-1252. */
export function encodageDe(octets: Buffer): 'utf-16le' | 'utf-16be' | 'utf-8' | 'windows-1252' {
  if (octets[0] === 0xff && octets[1] === 0xfe) return 'utf-16le'
  if (octets[0] === 0xfe && octets[1] === 0xff) return 'utf-16be'
  return isUtf8(octets) ? 'utf-8' : 'windows-1252'
}
