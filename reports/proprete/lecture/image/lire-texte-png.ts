import { inflateSync } from 'node:zlib'

/** Ce qu’un texte comprimé d’image peut donner, en octets [C]. */
const DEPLIE_MAX = 4 * 1024 * 1024

function degonfler(octets: Buffer): string {
  try {
    return inflateSync(octets, { maxOutputLength: DEPLIE_MAX }).toString('utf8')
  } catch {
    return ''
  }
}

const apresNul = (octets: Buffer, fois: number): Buffer => {
  let reste = octets
  for (let rang = 0; rang < fois; rang += 1) reste = reste.subarray(reste.indexOf(0) + 1)
  return reste
}

/** « mot-clé valeur » d’un morceau tEXt, zTXt ou iTXt (PNG §11.3.4), ou `null` quand ce n’en est pas un. */
export function lireTextePng(type: string, corps: Buffer): string | null {
  const mot = corps.toString('latin1', 0, Math.max(0, corps.indexOf(0)))
  if (type === 'tEXt') return `${mot} ${apresNul(corps, 1).toString('latin1')}`
  if (type === 'zTXt') return `${mot} ${degonfler(apresNul(corps, 1).subarray(1))}`
  if (type !== 'iTXt') return null
  const suite = apresNul(corps, 1)
  const valeur = apresNul(suite.subarray(2), 2)
  return `${mot} ${suite[0] === 1 ? degonfler(valeur) : valeur.toString('utf8')}`
}
