import type { AnomalieSituee } from '../anomalie-situee.ts'
import type { IdentiteAttendue } from './ins/comparer-identite.ts'
import { decoderDatamatrixIns, valeurDe } from './ins/decoder.ts'
import { lireDatamatrix } from './lire-datamatrix.ts'
import { situer } from './situer.ts'
import type { LectureSymboles, SymboleLu } from './symbole/types.ts'
import { contenuDuSymbole, verifierSymbole } from './verifier-symbole.ts'

const ABSENT = {
  regle: 'datamatrix-document.ins-absent',
  source: 'INS.57.01 ; ins.md §10.5, EXI DIF 02',
  marque: 'V',
  gravite: 'bloquante',
} as const

const DISCORDANTS = {
  regle: 'datamatrix-document.ins-discordants',
  source: 'ins.md §10.5',
  marque: 'I',
  gravite: 'bloquante',
} as const

/** Ce qu'un document donne quand on y cherche le datamatrix INS. */
export interface VerificationDocument {
  /** Les symboles INS trouvés, dans l'ordre des pages. */
  ins: readonly SymboleLu[]
  /** Sans anomalie bloquante quand le document porte un datamatrix INS juste. */
  anomalies: readonly AnomalieSituee[]
}

/** Un document attendu avec un datamatrix INS n'en porte aucun : une anomalie, sinon rien. */
export function presenceIns(symboles: readonly SymboleLu[]): readonly AnomalieSituee[] {
  if (symboles.some((symbole) => contenuDuSymbole(symbole) === 'ins')) return []
  const vus =
    symboles.length === 0
      ? 'aucun datamatrix n’y est lisible'
      : `aucun des ${symboles.length} datamatrix lus n’est d’INS`
  return [
    situer(ABSENT, {
      lieu: 'document',
      message: `Le document ne porte pas de datamatrix INS : ${vus}.`,
      remede: 'Imprimer le datamatrix INS sur la première page d’un document d’identité qualifiée.',
    }),
  ]
}

/** Les datamatrix INS d'un même document désignent la même personne ; sinon, une anomalie. */
export function accordIns(symboles: readonly SymboleLu[]): readonly AnomalieSituee[] {
  const ins = symboles.filter((symbole) => contenuDuSymbole(symbole) === 'ins')
  const matricules = new Set(ins.map(({ texte }) => valeurDe(decoderDatamatrixIns(texte), 'S1')))
  if (matricules.size < 2) return []
  return [
    situer(DISCORDANTS, {
      lieu: 'document',
      message: `Le document porte ${matricules.size} matricules INS différents.`,
      remede: 'Ne laisser que le datamatrix du patient dont le document parle.',
    }),
  ]
}

/**
 * Juge les datamatrix déjà lus d'un document : un INS au moins, symboles et contenus justes, et conformes à
 * l'identité attendue quand elle est donnée (ins.md §11 [V]).
 */
export function verifierLecture(
  { symboles, anomalies }: LectureSymboles,
  attendue?: IdentiteAttendue,
): VerificationDocument {
  const ins = symboles.filter((symbole) => contenuDuSymbole(symbole) === 'ins')
  return {
    ins,
    anomalies: [
      ...anomalies,
      ...presenceIns(symboles),
      ...accordIns(symboles),
      ...ins.flatMap((symbole) => verifierSymbole(symbole, attendue)),
    ],
  }
}

/** Lit un PDF ou une image et juge son datamatrix INS. Ne lève pas ; lance un processus de lecture. */
export async function verifierDocument(
  octets: Uint8Array,
  attendue?: IdentiteAttendue,
): Promise<VerificationDocument> {
  return verifierLecture(await lireDatamatrix(octets), attendue)
}
