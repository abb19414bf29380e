import { X509Certificate } from 'node:crypto'
import type { Constat } from '../../campagne/types.ts'
import { aEmis, horsDates, nommer } from '../identite/chaine.ts'
import { CONTROLES, constater } from './constater.ts'

/** Les certificats d'un en-tête x5c, ou la raison pour laquelle l'un ne se lit pas. */
export function lireX5c(
  x5c: readonly string[],
): { chaine: readonly [X509Certificate, ...X509Certificate[]] } | { refus: string } {
  const lus: X509Certificate[] = []
  for (const [i, texte] of x5c.entries()) {
    try {
      const lu = new X509Certificate(Buffer.from(texte, 'base64'))
      // Une clé que Node ne connaît pas ne se découvre qu'à sa lecture.
      if (lu.publicKey.asymmetricKeyType === undefined) throw new Error('clé inconnue')
      lus.push(lu)
    } catch {
      return { refus: `son certificat ${i + 1} est abîmé` }
    }
  }
  const [feuille, ...suite] = lus
  return feuille === undefined
    ? { refus: 'il n’a pas de certificat' }
    : { chaine: [feuille, ...suite] }
}

function ruptures(chaine: readonly X509Certificate[]): string | null {
  const casse = chaine.findIndex((certificat, i) => {
    const parent = chaine[i + 1]
    return parent !== undefined && !aEmis(parent, certificat)
  })
  const coupable = chaine[casse]
  return coupable === undefined ? null : `${nommer(coupable)} n’a pas été émis par le suivant`
}

function perimes(chaine: readonly X509Certificate[], instant: Date): string | null {
  for (const certificat of chaine) {
    const raison = horsDates(certificat, instant)
    if (raison !== null) return `${nommer(certificat)}, ${raison}`
  }
  return null
}

export function ancrer(
  chaine: readonly X509Certificate[],
  autorites: readonly X509Certificate[],
): string | null {
  const connue = chaine.some((certificat) =>
    autorites.some(
      (autorite) =>
        autorite.fingerprint256 === certificat.fingerprint256 || aEmis(autorite, certificat),
    ),
  )
  const derniere = chaine.at(-1)
  return connue || derniere === undefined
    ? null
    : `${nommer(derniere)} ne mène à aucune de vos autorités`
}

/** Chaîne, dates et autorité d'un signataire à l'instant où il a signé. */
export function jugerChaine(
  chaine: readonly X509Certificate[],
  instant: Date,
  autorites: readonly X509Certificate[],
): Constat[] {
  return [
    constater(CONTROLES.chaine, ruptures(chaine)),
    constater(CONTROLES.validite, perimes(chaine, instant)),
    ...(autorites.length > 0 ? [constater(CONTROLES.autorite, ancrer(chaine, autorites))] : []),
  ]
}
