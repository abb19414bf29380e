import type { Verbe } from '../verbe.ts'

const aide = `Vérifie tout avant la première campagne : le poste, la configuration, le référentiel, les services
simulés, le pilote et le logiciel. Tous les problèmes sont listés d’un coup, avec leur remède. Le
logiciel est éprouvé pour de bon : le docteur le fait appeler INSi simulé, et dit ce qui l’en empêche.

Usage : npx segur docteur [options]

  --cible <cible>     reference (par défaut), guide, ou le chemin d’un pilote
  --sortie <dossier>  dossier des campagnes à contrôler
  --port-base <n>     ports à contrôler, de 1024 à 65000
  --config <fichier>  par défaut segur.config.ts
  --attente <s>       combien attendre que vous fassiez appeler INSi, quand le pilote ne le fait pas
  --json              écrit les résultats en JSON

Codes de sortie : 0 tout est prêt, 2 au moins un contrôle a échoué.`

export const verbe: Verbe = {
  nom: 'docteur',
  resume: 'vérifie le poste, la configuration et le logiciel avant une campagne',
  aide,
  options: {
    cible: { type: 'string' },
    sortie: { type: 'string' },
    'port-base': { type: 'string' },
    attente: { type: 'string' },
    config: { type: 'string' },
    json: { type: 'boolean' },
  },
  // Chargé seulement pour agir : l’aide et les erreurs de saisie restent immédiates.
  executer: async (entree) => (await import('../docteur/executer.ts')).executer(entree),
}
