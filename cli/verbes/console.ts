import type { Verbe } from '../verbe.ts'

const aide = `Ouvre la console : une application web locale pour préparer la candidature. Elle dit où vous en
êtes, joue les scénarios et les montre en direct, explique les échecs, compare deux campagnes.

Usage : npx segur console [options]

  --port <n>         port de la console, de 1024 à 65000 ; par défaut le système le choisit
  --ecoute <adresse> par défaut 127.0.0.1, la machine elle-même ; une adresse du réseau ouvre la
                     console à d’autres postes, avec une phrase de passe affichée au démarrage
  --certificat <pem> certificat du serveur, avec --cle : la console parle alors en HTTPS
  --cle <pem>        clé privée de ce certificat
  --config <fichier> par défaut segur.config.ts

Une campagne lancée par la console continue quand la console s’arrête, et se retrouve à la suivante.

Exemples
  npx segur console
  npx segur console --port 8400

Codes de sortie : 0 arrêtée sur demande, 2 port pris ou mauvais usage, 3 faute du banc.`

export const verbe: Verbe = {
  nom: 'console',
  resume: 'ouvre la console dans le navigateur',
  aide,
  options: {
    port: { type: 'string' },
    ecoute: { type: 'string' },
    certificat: { type: 'string' },
    cle: { type: 'string' },
    config: { type: 'string' },
  },
  // Chargé seulement pour agir : l’aide et les erreurs de saisie restent immédiates.
  executer: async (entree) => (await import('../console/executer.ts')).executer(entree),
}
