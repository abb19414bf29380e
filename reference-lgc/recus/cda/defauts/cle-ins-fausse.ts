import type { RegleDefaut } from './defaut.ts'

/** Des exemples publiés ont une clé fausse : on avertit, on ne refuse pas (ins.md §6 [C]). */
export const cleInsFausse: RegleDefaut = ({ lu }) => {
  const matricule = lu.patient?.ins?.matricule
  if (!matricule) return null
  if (!/^\d{5}(?:\d{2}|2[AB])\d{8}$/.test(matricule))
    return "Le matricule INS n'a pas quinze caractères."
  const [, corps = '', cle = ''] = /^(.{13})(..)$/.exec(matricule) ?? []
  const nombre = BigInt(corps.replace('2A', '19').replace('2B', '18'))
  return 97n - (nombre % 97n) === BigInt(cle) ? null : 'La clé du matricule INS est fausse.'
}
