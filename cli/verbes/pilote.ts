import type { Verbe } from '../verbe.ts'

const aide = `Crée le pilote de votre logiciel : un dossier où chaque geste que le banc demande est décrit,
prêt à être automatisé. Ce qui reste à écrire est fait par une personne guidée.

Usage : npx segur pilote nouveau <dossier> [options]

  --forme <forme>  web (par défaut), conduit par un navigateur, ou bureau, conduit à la main

Aucun fichier existant n’est remplacé.

Exemples
  npx segur pilote nouveau ../mon-pilote
  npx segur pilote nouveau ../mon-pilote --forme bureau

Codes de sortie : 0 créé, 2 un fichier existe déjà ou mauvais usage.`

export const verbe: Verbe = {
  nom: 'pilote',
  resume: 'crée le pilote de votre logiciel',
  aide,
  options: { forme: { type: 'string' } },
  positionnels: true,
  // Chargé seulement pour agir : l’aide et les erreurs de saisie restent immédiates.
  executer: async (entree) => (await import('../pilote/executer.ts')).executer(entree),
}
