import type { ActionDossier } from '../actions.ts'

/** « segur dossier inspecter ». */
export const ACTION_INSPECTER: ActionDossier = {
  nom: 'inspecter',
  aide: [
    'inspecter [campagne, dossier ou fichier]',
    '                     cherche, fichier par fichier, ce qui ne doit pas sortir : identifiants hors du jeu',
    '                     fictif, secrets, noms internes, contenu actif ; sort avec 1 s’il en reste',
    '  --derogations <fichier>         par défaut derogations.yaml, dans le dossier inspecté',
    '  --effacer-metadonnees <sortie>  n’inspecte pas : copie le dossier, métadonnées retirées',
  ],
  options: {
    config: { type: 'string' },
    json: { type: 'boolean' },
    derogations: { type: 'string' },
    'effacer-metadonnees': { type: 'string' },
  },
  charger: async () => (await import('./executer.ts')).executer,
}
