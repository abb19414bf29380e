import type { ActionDossier } from '../actions.ts'

/** « segur dossier complement ». */
export const ACTION_COMPLEMENT: ActionDossier = {
  nom: 'complement',
  aide: [
    'complement ajouter   inscrit ce que l’ANS a demandé sur une preuve, et les délais pour répondre',
    '  --preuve <id>      la preuve en cause, par exemple INS.13.01.01',
    '  --demande <texte>  ce que l’ANS demande',
    '  --date <jour>      le jour de sa demande, AAAA-MM-JJ',
    '  --campagne <nom>   la campagne déposée ; la dernière par défaut',
    'complement lister    les demandes, leurs délais et ceux de votre calendrier',
    'complement rejouer <n>',
    '                     rejoue le scénario de la demande n, montre avant et après, rédige un brouillon de',
    '                     réponse ; sort avec 0 quand la preuve est recevable, 1 sinon',
    '  --cible <cible>    le logiciel ; celui de la configuration par défaut',
  ],
  options: {
    config: { type: 'string' },
    json: { type: 'boolean' },
    preuve: { type: 'string' },
    demande: { type: 'string' },
    date: { type: 'string' },
    campagne: { type: 'string' },
    cible: { type: 'string' },
  },
  charger: async () => (await import('./executer.ts')).executer,
}
