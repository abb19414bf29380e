import type { Verbe } from '../verbe.ts'

const aide = `Joue les scénarios du référentiel et rédige le dossier de preuves.

Usage : npx segur campagne [options]

Choisir ce qui est joué (par défaut : tout le référentiel ouvert aux candidatures)
  --rem <code>          référentiel, par exemple MDV-LGC-SF-Va1
  --profil <nom>        profil demandé en plus du profil Général (répétable) ; à défaut, tous ceux
                        du LGC de référence, ou Général seul pour un autre logiciel
  --chapitre <code>     par exemple INS (répétable)
  --exigence <id>       par exemple INS.13 (répétable)
  --scenario <id>       par exemple INS.13.01 (répétable)
  --preuve <id>         par exemple INS.13.01.01 (répétable)
  --echecs              seulement ce que la dernière campagne n’a pas trouvé conforme
  --shard <i/n>         la i-ième part sur n, pour répartir sur plusieurs machines

Choisir sur quoi
  --cible <cible>       reference (par défaut), guide, ou le chemin d’un pilote
  --mutation <id>       active un défaut volontaire du LGC de référence (répétable)
  --simulateurs <fichier>  services simulés déjà en marche : ce que « segur simulateurs --json » a écrit
  --repetition          marque la campagne comme une répétition : rien n’y est recevable
  --parallele <n>       n postes à la fois (1 à 8)

Où écrire
  --sortie <dossier>    par défaut reports/campagnes
  --reprendre <dossier> poursuit une campagne interrompue
  --suivi <fichier>     y écrit l’avancement, une ligne JSON par fait ; la console s’en sert
  --config <fichier>    par défaut segur.config.ts

Exemples
  npx segur campagne --chapitre INS
  npx segur campagne --scenario INS.25.01 --cible guide

Une exigence hors des profils, ou déclarée sans objet dans segur.config.ts, est rendue « sans objet »,
avec ce qui l’écarte. Une attestation absente reste « à fournir », sans changer le code de sortie.

Codes de sortie : 0 conforme, 1 non conforme ou non vérifiable, 2 mauvais usage, 3 faute du banc.`

export const verbe: Verbe = {
  nom: 'campagne',
  resume: 'joue les scénarios et rédige le dossier de preuves',
  aide,
  options: {
    rem: { type: 'string' },
    profil: { type: 'string', multiple: true },
    chapitre: { type: 'string', multiple: true },
    exigence: { type: 'string', multiple: true },
    scenario: { type: 'string', multiple: true },
    preuve: { type: 'string', multiple: true },
    echecs: { type: 'boolean' },
    shard: { type: 'string' },
    cible: { type: 'string' },
    mutation: { type: 'string', multiple: true },
    repetition: { type: 'boolean' },
    parallele: { type: 'string' },
    sortie: { type: 'string' },
    reprendre: { type: 'string' },
    simulateurs: { type: 'string' },
    suivi: { type: 'string' },
    config: { type: 'string' },
  },
  // Chargé seulement pour agir : l’aide et les erreurs de saisie restent immédiates.
  executer: async (entree) => (await import('../campagne/commande.ts')).executer(entree),
}
