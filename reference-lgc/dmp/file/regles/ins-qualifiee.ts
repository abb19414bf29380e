import type { RegleEnvoi } from './barriere.ts'

/** Rien ne part sous une identité qui n'est pas qualifiée (règle 28, dmp.md §16.6). */
export const insQualifiee: RegleEnvoi = ({ patient }, mutations) => {
  const qualifiee = patient.statut === 'QUAL' && patient.ins !== null
  const admise = mutations.choisir('dmp-sans-ins-qualifiee', qualifiee, () => patient.ins !== null)
  return admise ? null : 'L’identité du patient n’est pas qualifiée : qualifiez-la, l’envoi suivra.'
}
