/**
 * Ce que la version 7.3.0 fait mal, et que la 7.3.1 corrige : la liste, avec le scénario et le
 * constat qui trouvent chaque défaut, est dans non-conformites.md.
 */
export const DEFAUTS = [
  'accents-dans-le-nom',
  'lieu-au-premier-appel',
  'etat-change-sans-auteur',
  'nom-utilise-ignore',
  'matricule-garde-apres-ko',
  'fictive-consultable',
  'sexe-sans-cadenas',
  'anciens-matricules-oublies',
] as const
export type Defaut = (typeof DEFAUTS)[number]

export const VERSIONS = { livree: '7.3.0', corrigee: '7.3.1' } as const
export type Edition = keyof typeof VERSIONS

/** Les défauts de cette édition du logiciel. */
export const defautsDe = (edition: Edition): ReadonlySet<Defaut> =>
  new Set(edition === 'livree' ? DEFAUTS : [])
