import type { Base } from '../../base/base.ts'
import { PROFESSIONS } from '../../comptes/professions.ts'
import { GROUPE_GENERALE } from '../chargement/entrees.ts'

export type Choix = readonly (readonly [code: string, libelle: string])[]

/** Les professions et spécialités que l'annuaire en place connaît, par libellé. */
export function choixDe(base: Base): { professions: Choix; specialites: Choix } {
  const lus = base.lire<{ nomenclature: string; code: string; libelle: string }>(
    `SELECT nomenclature, code, libelle FROM annuaire_libelle
     WHERE nomenclature IN ('profession', 'specialite') ORDER BY libelle`,
  )
  const de = (nomenclature: string): Choix =>
    lus.flatMap((l) => (l.nomenclature === nomenclature ? [[l.code, l.libelle] as const] : []))
  const generale = (code: string) => ['SM26', 'SM53', 'SM54'].includes(code)
  const specialites = de('specialite')
  const professions = de('profession')
  return {
    professions: professions.length > 0 ? professions : Object.entries(PROFESSIONS),
    specialites: [
      ...(specialites.some(([code]) => generale(code))
        ? [[GROUPE_GENERALE, 'Médecine générale'] as const]
        : []),
      ...specialites.filter(([code]) => !generale(code)),
    ],
  }
}
