import type { ActionDossier } from '../actions.ts'

/** « segur dossier assembler ». */
export const ACTION_ASSEMBLER: ActionDossier = {
  nom: 'assembler',
  aide: [
    'assembler [campagne]',
    '                     remplit convergence/ : un fichier par emplacement, liste de dépôt et couverture par',
    '                     chapitre, index, dossier administratif ; refuse ce qui n’est pas recevable et sort',
    '                     alors avec 1, sans rien écrire',
    '  --chapitre <code>     seulement ce chapitre (répétable)',
    '  --partiel             laisse dehors, et liste, ce qui n’est pas prêt',
    '  --repetition          paquet d’essai, marqué « RÉPÉTITION, à ne pas déposer »',
    '  --zip                 écrit aussi une archive, pour le transport seulement',
    '  --sortie <dossier>    ailleurs que dans la campagne',
  ],
  options: {
    config: { type: 'string' },
    json: { type: 'boolean' },
    chapitre: { type: 'string', multiple: true },
    partiel: { type: 'boolean' },
    repetition: { type: 'boolean' },
    zip: { type: 'boolean' },
    sortie: { type: 'string' },
  },
  charger: async () => (await import('./executer.ts')).executer,
}
