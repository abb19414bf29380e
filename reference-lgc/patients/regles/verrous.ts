import type { Mutations } from '../../mutations/interrupteur.ts'
import { type ChampIdentite, type ChampSaisi, COORDONNEES, type Patient } from '../identite.ts'

/**
 * Les sept champs de la règle 26 (INS.29). Le premier prénom n'en est pas : il reste modifiable sur
 * une identité qualifiée (EXI ID 10 [V]).
 */
const TRAITS_STRICTS = [
  'matriculeIns',
  'oid',
  'nomNaissance',
  'prenomsNaissance',
  'dateNaissance',
  'sexe',
  'lieuNaissance',
] as const satisfies readonly ChampIdentite[]

/** Les champs que ce compte ne peut pas modifier sur cette identité. */
export type ChampVerrouillable = ChampIdentite | ChampSaisi
export type Verrous = ReadonlySet<ChampVerrouillable>

const AUCUN: Verrous = new Set()

/** Une identité récupérée ou qualifiée ne s'ouvre qu'au super-utilisateur (règle 26, INS.29). */
export function champsVerrouilles(
  { statut }: Pick<Patient, 'statut'>,
  { superUtilisateur }: { superUtilisateur: boolean },
  mutations: Mutations,
): Verrous {
  if (superUtilisateur || (statut !== 'RECUP' && statut !== 'QUAL')) return AUCUN
  const absent = statut === 'RECUP' ? 'verrou-absent-recuperee' : 'verrou-absent-qualifiee'
  if (mutations.active(absent)) return AUCUN
  const verrous = new Set<ChampVerrouillable>(TRAITS_STRICTS)
  if (mutations.active('verrou-un-champ-oublie')) verrous.delete('lieuNaissance')
  if (mutations.active('nom-utilise-verrouille')) verrous.add('nomUtilise')
  if (mutations.active('coordonnees-verrouillees')) for (const c of COORDONNEES) verrous.add(c)
  return verrous
}
