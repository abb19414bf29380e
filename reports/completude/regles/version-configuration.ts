import type { RegleCampagne } from '../types.ts'

/** La version candidate est celle des preuves (convergence.md §5). */
export const versionConfiguration: RegleCampagne = ({ lue, declare }) => {
  const { versionLgc } = lue.campagne
  const { versionCandidate } = declare
  if (versionCandidate === null || versionCandidate === versionLgc) return []
  return [
    {
      id: 'dossier.version-configuration',
      gravite: 'bloquant',
      observe: `La configuration présente la version ${versionCandidate} ; la campagne a été jouée sur la ${versionLgc}.`,
      suite: `Rejouez la campagne sur la version ${versionCandidate}, ou corrigez produit.version dans segur.config.ts.`,
      source: 'convergence.md §5',
      marque: 'V',
    },
  ]
}
