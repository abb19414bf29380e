import type { Verbe } from '../verbe.ts'

const aide = `Démarre les services nationaux simulés sur 127.0.0.1 et reste en marche jusqu’à Ctrl-C.
Réglez votre logiciel sur les adresses et les certificats affichés.

Usage : npx segur simulateurs [options]

  --json            écrit une seule ligne JSON (adresses, certificats, comptes), puis reste en marche
  --description <fichier>    garde cette ligne JSON dans un fichier, pour un programme qui s’y règle
  --port-base <n>   premier port, de 1024 à 65000 ; par défaut le système les choisit
  --graine <n>      graine des données fictives ; la même graine donne les mêmes données
  --identites <fichier>      identités de test à ajouter à la base d’INSi, CSV ou JSON
  --identites-seules         elles prennent la place de la base publique
  --ignorer-lignes-fausses   charge les bonnes lignes au lieu de refuser le fichier
  --cartes <fichier>         cartes Vitale à ajouter au lecteur simulé, JSON
  --autorite <fichier>       autorité à reconnaître en plus des nôtres, PEM (répétable)

Pour un logiciel sur une autre machine (docs/autre-machine.md)
  --ecoute <adresse>         adresse IP de cette machine où écouter ; sans elle, 127.0.0.1 seulement
  --autoriser <ip ou cidr>   client admis (répétable) ; les autres sont coupés et notés
  --noms <fichier>           noms d’hôte que le logiciel appelle, un par ligne, et leur service
  --port-sni <n>             port où chaque nom mène à son service ; 443 par défaut
  --verifier-hosts           sans rien démarrer, dit si les noms mènent encore au banc
  --aide-certificats         les commandes qui installent les certificats, système par système
  --certificat-serveur <fichier>  certificat de serveur de l’éditeur, PEM, à la place du nôtre
  --cle-serveur <fichier>    sa clé, PEM

Exemples
  npx segur simulateurs --port-base 9400
  npx segur simulateurs --port-base 9400 --description simulateurs.json
  npx segur simulateurs --identites jeu-ans.csv
  npx segur simulateurs --ecoute 192.168.1.10 --autoriser 192.168.1.42 --noms noms.txt

Codes de sortie : 0 arrêté sur demande, 1 un nom mène encore au banc, 2 port pris ou mauvais usage, 3 faute du banc.`

export const verbe: Verbe = {
  nom: 'simulateurs',
  resume: 'démarre les services nationaux simulés et reste en marche',
  aide,
  options: {
    json: { type: 'boolean' },
    description: { type: 'string' },
    'port-base': { type: 'string' },
    graine: { type: 'string' },
    identites: { type: 'string' },
    'identites-seules': { type: 'boolean' },
    'ignorer-lignes-fausses': { type: 'boolean' },
    cartes: { type: 'string' },
    autorite: { type: 'string', multiple: true },
    ecoute: { type: 'string' },
    autoriser: { type: 'string', multiple: true },
    noms: { type: 'string' },
    'port-sni': { type: 'string' },
    'verifier-hosts': { type: 'boolean' },
    'aide-certificats': { type: 'boolean' },
    'certificat-serveur': { type: 'string' },
    'cle-serveur': { type: 'string' },
  },
  // Chargé seulement pour agir : l’aide et les erreurs de saisie restent immédiates.
  executer: async (entree) => (await import('../simulateurs/executer.ts')).executer(entree),
}
