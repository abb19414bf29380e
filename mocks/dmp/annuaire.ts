import { PERSONNES } from '../personnes/personnes.ts'
import { STRUCTURES } from '../personnes/structures.ts'
import type { EtatDmp } from './etat.ts'
import type { ProfessionnelDmp } from './issue.ts'
import type { AnnuaireDmp } from './vihf/types.ts'

const PAR_ID = new Map(PERSONNES.map((p) => [p.identifiant, p]))
const IDENTIFIANTS = new Map(STRUCTURES.map(({ id, identifiant }) => [id, identifiant]))

/** Les professionnels et structures du banc (psc.md §17), tels que le VIHF les nomme. */
export const annuaireDuBanc = (etat: Pick<EtatDmp, 'dejaVu'>): AnnuaireDmp => ({
  structureConnue: (identifiant) => [...IDENTIFIANTS.values()].includes(identifiant),
  structuresDe: (identifiant) =>
    PAR_ID.get(identifiant)?.activites.flatMap(
      ({ structure }) => IDENTIFIANTS.get(structure) ?? [],
    ) ?? null,
  dejaVu: etat.dejaVu,
})

/** Un professionnel du banc, tel que la liste des autorisations le montre. */
export function professionnelDuBanc(identifiant: string): ProfessionnelDmp | null {
  const connu = PAR_ID.get(identifiant)
  if (!connu) return null
  const { nom, prenom, profession, specialite } = connu
  const suffixe = specialite === null ? '' : `/${specialite}`
  return { nom, prenom, specialite: profession === null ? '' : `G15_${profession}${suffixe}` }
}
