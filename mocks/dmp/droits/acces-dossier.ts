import { type Autorisations, estValide } from '../depot/autorisations.ts'
import type { Dossier } from '../depot/dossiers.ts'
import type { Appelant } from '../vihf/appelant.ts'

export const ETATS_AUTORISATION = ['VALIDE', 'NON_EXISTE', 'EXPIRE', 'INTERDIT'] as const
export type EtatAutorisation = (typeof ETATS_AUTORISATION)[number]

/** Qui porte l'autorisation : le professionnel, ou sa structure pour un employé (dmp.md §7.3 [V]). */
export const titulaire = ({ ps, structure, employe }: Appelant): string =>
  (employe ? structure : ps) ?? ''

/** Où en est l'autorisation de cet appelant sur ce dossier (dmp.md §7.2 [V] et [R]). */
export function etatAutorisation(
  appelant: Appelant,
  dossier: Dossier,
  autorisations: Autorisations,
  maintenant: Date,
): EtatAutorisation {
  if (dossier.bloques.includes(appelant.ps ?? '')) return 'INTERDIT'
  const connue = autorisations.trouver(dossier.ins, titulaire(appelant))
  if (!connue) return 'NON_EXISTE'
  return estValide(connue, maintenant) ? 'VALIDE' : 'EXPIRE'
}
