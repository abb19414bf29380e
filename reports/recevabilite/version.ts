import type { RegleRecevabilite } from './faits.ts'

/** La version candidate est celle des preuves (convergence.md §5). */
export const version: RegleRecevabilite = ({ versionLgc, versionCandidate }) =>
  versionLgc === null || versionLgc === versionCandidate
    ? null
    : `prise sur la version ${versionLgc}, candidate ${versionCandidate}`
