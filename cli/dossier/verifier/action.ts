import type { ActionDossier } from '../actions.ts'

/** « segur dossier verifier ». */
export const ACTION_VERIFIER: ActionDossier = {
  nom: 'verifier',
  aide: [
    'verifier [campagne]  dit ce qu’il reste à faire : chaque preuve du REM, la campagne, les dix-neuf motifs de',
    '                     refus connus et vos réponses ; sort avec 0 complet, 1 quelque chose à faire',
    '  --chapitre <code>  un chapitre seulement (répétable)',
    '  --detail           chaque preuve et ce qu’il faut en faire',
    '  --questions        écrit reponses.yaml dans la campagne : les questions, à vous d’y répondre',
    'verifier <paquet>    la signature d’un paquet et chacun de ses fichiers, sans réseau : comme',
    '                     « signer <paquet> --verifier »',
  ],
  options: {
    config: { type: 'string' },
    json: { type: 'boolean' },
    chapitre: { type: 'string', multiple: true },
    detail: { type: 'boolean' },
    questions: { type: 'boolean' },
    autorite: { type: 'string', multiple: true },
  },
  charger: async () => (await import('./executer.ts')).executer,
}
