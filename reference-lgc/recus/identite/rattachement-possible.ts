import type { Patient } from '../../patients/identite.ts'
import { candidat, estParfait, type FaitsIdentite } from './rapprocher.ts'

/** Ce qui sépare un document d'un dossier donné. */
export type Rattachement =
  | { genre: 'libre' }
  /** L'utilisateur doit dire qu'il a comparé les traits. */
  | { genre: 'a-confirmer'; raison: string }
  | { genre: 'refuse'; raison: string }

interface Faits {
  lu: FaitsIdentite
  patient: Patient
  /** Le dossier qui porte le matricule du document, s'il y en a un. */
  porteur: number | null
  /** Matricules que ce dossier a portés. */
  anciens: readonly string[]
}

/**
 * Une INS désigne une seule personne : un document qui en porte une ne va ni dans le dossier d'une
 * autre INS, ni à côté du dossier qui porte la sienne (MSS.25, mssante.md §14).
 */
export function rattachementPossible({ lu, patient, porteur, anciens }: Faits): Rattachement {
  if (lu.patients > 1)
    return {
      genre: 'refuse',
      raison: 'Le document désigne plusieurs patients : il ne se classe pas.',
    }
  const identite = lu.patient
  if (!identite) return { genre: 'a-confirmer', raison: "Le document n'indique pas de patient." }
  const ins = identite.ins
  if (ins && porteur !== null && porteur !== patient.id)
    return { genre: 'refuse', raison: `L'INS du document est celle du dossier n° ${porteur}.` }
  if (
    ins &&
    patient.ins &&
    patient.ins.matricule !== ins.matricule &&
    !anciens.includes(ins.matricule)
  )
    return { genre: 'refuse', raison: "L'INS du document n'est pas celle de ce dossier." }
  if (lu.contradiction !== null) return { genre: 'a-confirmer', raison: lu.contradiction }
  const compare = candidat(identite, patient)
  if (estParfait(compare)) return { genre: 'libre' }
  const differents = compare.traits.filter(({ accord }) => accord === 'different').length
  // Un homonyme tape juste sur un trait ou deux : avec plus de la moitié de faux, c'est un autre.
  if (differents >= 3)
    return { genre: 'refuse', raison: 'Les traits du document sont ceux d’une autre personne.' }
  if (differents > 0)
    return { genre: 'a-confirmer', raison: 'Des traits du document diffèrent de ceux du dossier.' }
  return compare.memeIns || patient.ins === null
    ? { genre: 'libre' }
    : { genre: 'a-confirmer', raison: "L'INS du document n'est pas confirmée pour ce dossier." }
}
