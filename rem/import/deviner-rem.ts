import type { ExigenceEcrite } from '../forme/exigence.ts'
import { cleDe } from '../recherche/cle.ts'
import { ImportRefuse } from './import-refuse.ts'
import type { ExigenceLue } from './lignes/types.ts'

/** Un référentiel du catalogue qu'un fichier peut recouvrir. */
export interface Candidat {
  code: string
  exigences: readonly Pick<ExigenceEcrite, 'id' | 'reprise_va2'>[]
}

export interface Devine {
  code: string
  /** Ce qui l'établit, en une phrase. */
  phrase: string
}

/** Part de numéros communs en dessous de laquelle ils ne désignent aucun référentiel [C]. */
const PART_MINIMALE = 0.2
/** Avance à avoir sur le second [C]. */
const AVANCE = 0.1
/** Avance des numéros qui contredit le nom du fichier [C]. */
const CONTRADICTION = 0.3

const compact = (texte: string): string => texte.toLowerCase().replace(/[^a-z0-9]/g, '')

interface Note {
  code: string
  part: number
  communs: number
}

function noter({ code, exigences }: Candidat, lues: readonly ExigenceLue[]): Note {
  const connus = new Set(
    exigences.flatMap(({ id, reprise_va2 }) => [cleDe(id), cleDe(reprise_va2 ?? id)]),
  )
  const communs = lues.filter(({ id }) => connus.has(cleDe(id))).length
  return { code, communs, part: (2 * communs) / Math.max(1, lues.length + exigences.length) }
}

/**
 * Le référentiel qu'un fichier recouvre, quand l'utilisateur ne le dit pas : d'après le nom du fichier,
 * sinon d'après les numéros d'exigence. Lève `ImportRefuse` quand ni l'un ni l'autre ne tranche.
 */
export function devinerRem(
  nom: string,
  lues: readonly ExigenceLue[],
  candidats: readonly Candidat[],
): Devine {
  const notes = candidats.map((candidat) => noter(candidat, lues)).sort((a, b) => b.part - a.part)
  const [premier, second] = notes
  const [nomme, ...autres] = notes.filter(({ code }) => compact(nom).includes(compact(code)))
  const refuser = (raison: string): never => {
    const details = notes.map((n) => `${n.code} : ${n.communs} numéros communs sur ${lues.length}`)
    throw new ImportRefuse(
      'referentiel',
      `Le référentiel de « ${nom} » n’est pas établi : ${raison}.`,
      details,
    )
  }
  if (nomme !== undefined && autres.length === 0) {
    if (premier !== undefined && premier.part > nomme.part + CONTRADICTION) {
      return refuser(`son nom dit ${nomme.code}, ses numéros disent ${premier.code}`)
    }
    return { code: nomme.code, phrase: 'd’après le nom du fichier' }
  }
  if (premier === undefined || premier.part < PART_MINIMALE) {
    return refuser('ses numéros ne sont ceux d’aucun référentiel du catalogue')
  }
  if (second !== undefined && premier.part - second.part < AVANCE) {
    return refuser(`ses numéros conviennent à ${premier.code} et à ${second.code}`)
  }
  const part = `${premier.communs} numéros communs sur ${lues.length}`
  return { code: premier.code, phrase: `d’après les numéros d’exigence (${part})` }
}
