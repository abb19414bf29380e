import type { ActionDossier } from '../actions.ts'

/** « segur dossier rejouer ». */
export const ACTION_REJOUER: ActionDossier = {
  nom: 'rejouer',
  aide: [
    'rejouer [campagne]   refait chaque contrôle sur ce que la campagne a gardé, sans logiciel ni services :',
    '                     dit ce qu’une règle corrigée change, et ce qui ne se rejoue pas ; sort avec 1 si',
    '                     quelque chose change ou ne se rejoue pas. La campagne n’est pas modifiée',
    '  --exigence <id>       seulement celle-ci (répétable)',
    '  --scenario <id>       seulement celui-ci (répétable)',
  ],
  options: {
    config: { type: 'string' },
    json: { type: 'boolean' },
    exigence: { type: 'string', multiple: true },
    scenario: { type: 'string', multiple: true },
  },
  charger: async () => (await import('./executer.ts')).executer,
}
