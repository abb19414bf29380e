import type { DocumentPdf } from '../../pdf/document-pdf.ts'
import { type Dictionnaire, estTableau } from '../../pdf/objets.ts'

/** Largeurs de chaque signe d'un programme TrueType, en millièmes de cadratin ; `null` s'il ne se lit pas. */
export function chassesTrueType(octets: Buffer): readonly number[] | null {
  try {
    const tables = new Map<string, number>()
    for (let rang = 0; rang < octets.readUInt16BE(4); rang += 1) {
      const place = 12 + rang * 16
      tables.set(octets.toString('latin1', place, place + 4), octets.readUInt32BE(place + 8))
    }
    const [tete, hhea, hmtx, maxp] = ['head', 'hhea', 'hmtx', 'maxp'].map((nom) => tables.get(nom))
    if (tete === undefined || hhea === undefined || hmtx === undefined || maxp === undefined)
      return null
    const cadratin = octets.readUInt16BE(tete + 18)
    const mesures = octets.readUInt16BE(hhea + 34)
    const signes = octets.readUInt16BE(maxp + 4)
    if (cadratin === 0 || mesures === 0) return null
    return Array.from({ length: signes }, (_, signe) => {
      const avance = octets.readUInt16BE(hmtx + Math.min(signe, mesures - 1) * 4)
      return (avance * 1000) / cadratin
    })
  } catch {
    return null
  }
}

const SIGNES_MAX = 65_536

/** Les largeurs que `W` annonce, par signe (ISO 32000-1 §9.7.4.3). */
export function chassesAnnoncees(
  descendante: Dictionnaire,
  pdf: DocumentPdf,
): ReadonlyMap<number, number> {
  const liste = pdf.resoudre(descendante.entrees.get('W'))
  const chasses = new Map<number, number>()
  const elements = estTableau(liste) ? liste.elements.map(pdf.resoudre) : []
  for (let rang = 0; rang < elements.length; ) {
    const [premier, suite, largeur] = elements.slice(rang, rang + 3)
    if (typeof premier !== 'number') break
    if (estTableau(suite)) {
      for (const [decalage, chasse] of suite.elements.entries())
        if (typeof chasse === 'number') chasses.set(premier + decalage, chasse)
      rang += 2
      continue
    }
    if (typeof suite !== 'number' || typeof largeur !== 'number') break
    for (let signe = premier; signe <= Math.min(suite, SIGNES_MAX); signe += 1)
      chasses.set(signe, largeur)
    rang += 3
  }
  return chasses
}
