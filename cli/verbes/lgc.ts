import type { Verbe } from '../verbe.ts'

const aide = `Démarre le LGC de référence branché sur les services simulés, et reste en marche jusqu’à Ctrl-C.
Ses données sont fictives et effacées à l’arrêt.

Usage : npx segur lgc [options]

  --port <n>                port du LGC, de 1024 à 65000 ; par défaut le système le choisit
  --port-base <n>           premier port des services simulés
  --simulateurs <fichier>   branche le LGC sur des simulateurs déjà en marche : fichier où garder
                            la ligne de « segur simulateurs --json », ou « - » pour l’entrée standard
  --identites <fichier>     identités de test pour INSi, CSV ou JSON ; à défaut celles de segur.config.ts
  --identites-seules        elles prennent la place de la base publique
  --ignorer-lignes-fausses  charge les bonnes lignes au lieu de refuser le fichier
  --cog-dir <dossier>       fichiers CSV du code officiel géographique de l’Insee : lieux depuis 1943
  --proxy                   lance aussi le Proxy e-santé de référence, dans son propre processus
  --mutation <id>           active un défaut volontaire (répétable)

Exemples
  npx segur lgc --port 9500
  npx segur lgc --proxy
  npx segur lgc --mutation ins-qualifie-sans-insi

Codes de sortie : 0 arrêté sur demande, 2 port pris ou mauvais usage, 3 faute du banc.`

export const verbe: Verbe = {
  nom: 'lgc',
  resume: 'démarre le LGC de référence et reste en marche',
  aide,
  options: {
    port: { type: 'string' },
    'port-base': { type: 'string' },
    simulateurs: { type: 'string' },
    identites: { type: 'string' },
    'identites-seules': { type: 'boolean' },
    'ignorer-lignes-fausses': { type: 'boolean' },
    'cog-dir': { type: 'string' },
    proxy: { type: 'boolean' },
    mutation: { type: 'string', multiple: true },
  },
  // Chargé seulement pour agir : l’aide et les erreurs de saisie restent immédiates.
  executer: async (entree) => (await import('../lgc/executer.ts')).executer(entree),
}
