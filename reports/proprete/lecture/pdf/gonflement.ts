import { inflateSync } from 'node:zlib'
import { LIMITES_LECTURE } from '../limites.ts'

const FLUX = Buffer.from('stream')
const DICTIONNAIRE_MAX = 2000
/** Un flux deux fois comprimé se redéplie ; au-delà, personne n’en écrit. */
const FOIS_MAX = 4

/** Octets d’un flux déplié, comprimé plusieurs fois s’il le faut ; infini quand il dépasse la limite. */
function tailleDepliee(octets: Buffer): number {
  let contenu = octets
  for (let fois = 0; fois < FOIS_MAX && (contenu[0] ?? 0) % 16 === 8; fois += 1) {
    try {
      contenu = inflateSync(contenu, { maxOutputLength: LIMITES_LECTURE.fluxPdf })
    } catch (erreur) {
      const code = erreur instanceof Error && 'code' in erreur ? erreur.code : ''
      return code === 'ERR_BUFFER_TOO_LARGE' ? Number.POSITIVE_INFINITY : 0
    }
  }
  return contenu === octets ? 0 : contenu.length
}

/** Les points d’une image ne se déplient pas pour lire le texte d’une page. */
function estImage(octets: Buffer, flux: number): boolean {
  const avant = octets.toString('latin1', Math.max(0, flux - DICTIONNAIRE_MAX), flux)
  return /\/Subtype\s*\/Image\b/.test(avant.slice(avant.lastIndexOf(' obj')))
}

/** Vrai quand les pages d’un PDF, dépliées, prendraient plus de mémoire que permis : il n’est pas ouvert. */
export function gonfleTrop(octets: Buffer): boolean {
  let total = 0
  for (
    let flux = octets.indexOf(FLUX);
    flux >= 0;
    flux = octets.indexOf(FLUX, flux + FLUX.length)
  ) {
    const debut = flux + FLUX.length + (octets[flux + FLUX.length] === 0x0d ? 2 : 1)
    // « endstream » finit par le même mot.
    if (octets[flux - 1] === 0x64 || estImage(octets, flux)) continue
    total += tailleDepliee(octets.subarray(debut))
    if (total > LIMITES_LECTURE.fluxPdfEnTout) return true
  }
  return false
}
