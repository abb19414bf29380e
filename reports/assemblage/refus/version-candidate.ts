import type { RegleCampagne } from './types.ts'

/** La version candidate est celle des homologations et des preuves (convergence.md §5 [D1, D4]). */
export const versionCandidate: RegleCampagne = {
  id: 'assemblage.version-candidate',
  remede:
    'Rejouez la campagne sur la version annoncée, ou corrigez « produit.version » dans segur.config.ts.',
  source: 'convergence.md §5',
  juger: ({ campagne, versionAnnoncee }) =>
    versionAnnoncee === null || versionAnnoncee === campagne.versionLgc
      ? null
      : `elle porte sur la version ${campagne.versionLgc}, la configuration annonce ${versionAnnoncee}`,
}
