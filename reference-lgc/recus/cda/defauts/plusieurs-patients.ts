import type { RegleDefaut } from './defaut.ts'

export const plusieursPatients: RegleDefaut = ({ lu }) => {
  if (lu.patients === 0) return 'Le document ne désigne aucun patient.'
  return lu.patients > 1 ? 'Le document désigne plusieurs patients.' : null
}
