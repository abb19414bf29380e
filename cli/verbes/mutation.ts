import type { Verbe } from '../verbe.ts'

const aide = `Éprouve les scénarios : chaque défaut volontaire du LGC de référence doit être trouvé
par le scénario qui le vise, pour la raison annoncée, et par aucun autre.

Usage : npx segur mutation [options]

  --mutation <id>   seulement ce défaut (répétable)
  --exigence <id>   seulement les défauts de cette exigence (répétable)
  --chapitre <code> seulement les défauts de ce chapitre, par exemple INS (répétable)
  --shard <i/n>     la i-ième part sur n, pour répartir sur plusieurs machines
  --liste           donne les défauts, sans rien jouer
  --json            écrit la matrice en JSON

Les scénarios qu’un défaut ne peut pas toucher ne sont pas rejoués : une première passe, sans
défaut, note les règles que chaque scénario consulte.

Codes de sortie : 0 tous tués, 1 un défaut survit ou déborde, 2 mauvais usage, 3 faute du banc.`

export const verbe: Verbe = {
  nom: 'mutation',
  resume: 'vérifie que chaque défaut volontaire est trouvé par son scénario',
  aide,
  options: {
    mutation: { type: 'string', multiple: true },
    exigence: { type: 'string', multiple: true },
    chapitre: { type: 'string', multiple: true },
    shard: { type: 'string' },
    liste: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  // Chargé seulement pour agir : l’aide et les erreurs de saisie restent immédiates.
  executer: async (entree) => (await import('../mutation/commande.ts')).executer(entree),
}
