import type { ActionDossier } from '../actions.ts'

/** « segur dossier comparer ». */
export const ACTION_COMPARER: ActionDossier = {
  nom: 'comparer',
  aide: [
    'comparer [avant] [après]',
    '                     deux campagnes : verdicts, écrans, messages, documents, durées ; écrit une page, un',
    '                     JSON, l’entrée du registre des modifications et, si la conformité est touchée, le',
    '                     projet de notification (convention, article 9) ; sort alors avec 1',
    '                     sans campagne, les deux dernières ; avec une, elle et la dernière',
    '  --date <AAAA-MM-JJ>   jour de la modification, d’où court le délai de notification',
    '  --sortie <dossier>    par défaut comparaisons/, à côté des campagnes',
  ],
  options: {
    config: { type: 'string' },
    json: { type: 'boolean' },
    date: { type: 'string' },
    sortie: { type: 'string' },
  },
  charger: async () => (await import('./executer.ts')).executer,
}
