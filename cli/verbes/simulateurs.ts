import type { Verbe } from '../verbe.ts'

const aide = `Démarre les services nationaux simulés sur 127.0.0.1 et reste en marche jusqu’à Ctrl-C.
Réglez votre logiciel sur les adresses et les certificats affichés.

Usage : npx segur simulateurs [options]

  --json            écrit une seule ligne JSON (adresses, certificats, comptes), puis reste en marche
  --port-base <n>   premier port, de 1024 à 65000 ; par défaut le système les choisit
  --graine <n>      graine des données fictives ; la même graine donne les mêmes données

Exemples
  npx segur simulateurs --port-base 9400
  npx segur simulateurs --json > simulateurs.json

Codes de sortie : 0 arrêté sur demande, 2 port pris ou mauvais usage, 3 faute du banc.`

export const verbe: Verbe = {
  nom: 'simulateurs',
  resume: 'démarre les services nationaux simulés et reste en marche',
  aide,
  options: {
    json: { type: 'boolean' },
    'port-base': { type: 'string' },
    graine: { type: 'string' },
  },
  // Chargé seulement pour agir : l’aide et les erreurs de saisie restent immédiates.
  executer: async (entree) => (await import('../simulateurs/executer.ts')).executer(entree),
}
