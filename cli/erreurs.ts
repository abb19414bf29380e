/**
 * Registre unique des erreurs : un code est une promesse (style.md §8).
 * `cause` dit à qui s’adresser ; `explication` et `remede` sont repris par docs/erreurs.md.
 */

export const CAUSES_ERREUR = ['lgc', 'pilote', 'mock', 'configuration', 'banc'] as const
type CauseErreur = (typeof CAUSES_ERREUR)[number]

export interface EntreeRegistre {
  cause: CauseErreur
  /** Ce qui s’est passé ; les mots entre accolades sont remplis à l’affichage. */
  message: string
  /** Pourquoi cela arrive. */
  explication: string
  /** Ce que la personne fait ensuite. */
  remede: string
}

export const REGISTRE_ERREURS = {
  // Ligne de commande
  'SEGUR-CLI-001': {
    cause: 'configuration',
    message: 'Verbe inconnu : « {verbe} ».',
    explication: 'Le premier mot après « segur » n’est pas un verbe de la ligne de commande.',
    remede: 'Lancez « npx segur --help » pour voir les verbes.',
  },
  'SEGUR-CLI-002': {
    cause: 'configuration',
    message: 'Option inconnue pour « segur {verbe} » : « {option} ».',
    explication: 'Le verbe ne connaît pas cette option.',
    remede: 'Lancez « npx segur {verbe} --help » pour voir ses options.',
  },
  'SEGUR-CLI-003': {
    cause: 'configuration',
    message: 'L’option « {option} » de « segur {verbe} » est mal employée : {raison}.',
    explication: 'La valeur de l’option manque, est en trop, ou n’a pas la forme attendue.',
    remede: 'Corrigez la valeur ; « npx segur {verbe} --help » montre la forme attendue.',
  },
  'SEGUR-CLI-004': {
    cause: 'configuration',
    message: 'Argument en trop pour « segur {verbe} » : « {argument} ».',
    explication: 'Le verbe n’accepte pas d’argument sans tiret.',
    remede: 'Retirez l’argument, ou mettez devant lui le nom de l’option.',
  },

  // Configuration
  'SEGUR-CFG-001': {
    cause: 'configuration',
    message: 'La configuration {fichier} est invalide : {nombre} à corriger.',
    explication:
      'Des champs de segur.config.ts manquent, sont inconnus ou n’ont pas la forme attendue. Tous sont listés, chacun avec son chemin dans le fichier.',
    remede: 'Corrigez chaque champ listé ; segur.config.exemple.ts montre un fichier complet.',
  },
  'SEGUR-CFG-002': {
    cause: 'configuration',
    message: 'La configuration {fichier} ne se charge pas : {raison}.',
    explication:
      'Le fichier contient une erreur de syntaxe, importe un module absent, ou n’exporte rien par défaut.',
    remede:
      'Corrigez le fichier ; il finit par « export default definirConfig(…) », comme segur.config.exemple.ts.',
  },
  'SEGUR-CFG-003': {
    cause: 'configuration',
    message: 'Le fichier de configuration {fichier} n’existe pas.',
    explication: 'Le chemin donné à « --config » ne mène à aucun fichier.',
    remede: 'Vérifiez le chemin, ou retirez « --config » pour employer les valeurs par défaut.',
  },

  // Référentiels
  'SEGUR-REM-001': {
    cause: 'configuration',
    message: 'Référentiel inconnu : « {rem} ».',
    explication: 'Aucun référentiel de ce nom n’est dans le dossier rem/.',
    remede: 'Lancez « npx segur referentiel lister » pour voir les référentiels.',
  },
  'SEGUR-REM-002': {
    cause: 'configuration',
    message: 'Exigence inconnue dans {rem} : « {exigence} ».',
    explication: 'Le référentiel choisi ne contient pas cette exigence.',
    remede: 'Prenez un des identifiants proposés, ou lancez « npx segur couverture ».',
  },
  'SEGUR-REM-003': {
    cause: 'configuration',
    message: 'Scénario inconnu dans {rem} : « {scenario} ».',
    explication: 'Le référentiel choisi ne contient pas ce scénario.',
    remede: 'Prenez un des identifiants proposés, ou lancez « npx segur couverture ».',
  },
  'SEGUR-REM-004': {
    cause: 'configuration',
    message: 'Profil inconnu dans {rem} : « {profil} ».',
    explication: 'Le référentiel choisi ne définit pas ce profil.',
    remede: 'Prenez un des profils proposés, ou lancez « npx segur referentiel lister ».',
  },
  'SEGUR-REM-005': {
    cause: 'configuration',
    message: 'Chapitre inconnu dans {rem} : « {chapitre} ».',
    explication: 'Le référentiel choisi ne contient pas ce chapitre.',
    remede: 'Prenez un des chapitres proposés, ou lancez « npx segur couverture ».',
  },
  'SEGUR-REM-006': {
    cause: 'configuration',
    message: 'Preuve inconnue dans {rem} : « {preuve} ».',
    explication: 'Le référentiel choisi ne demande pas de preuve de ce numéro.',
    remede: 'Prenez un des identifiants proposés, ou lancez « npx segur couverture ».',
  },
  'SEGUR-REM-007': {
    cause: 'configuration',
    message: '{rem} : 0 scénario automatisé, {preuves} preuves à fournir.',
    explication:
      'Aucun scénario du banc ne correspond à la sélection : une campagne vide serait un faux succès.',
    remede:
      'Choisissez un référentiel ou un chapitre couvert : « npx segur couverture » les montre.',
  },
  'SEGUR-REM-008': {
    cause: 'banc',
    message: 'Le catalogue {fichier} est invalide : {nombre} à corriger.',
    explication: 'Un fichier de rem/ ne respecte pas son schéma. Chaque problème donne sa ligne.',
    remede:
      'Rétablissez le fichier (« git checkout -- rem/ »), ou corrigez les lignes listées si vous l’avez modifié.',
  },
  'SEGUR-REM-009': {
    cause: 'configuration',
    message: 'La sélection est vide : aucun scénario de {rem} ne répond à {criteres}.',
    explication: 'Les filtres demandés s’excluent entre eux, ou le profil écarte l’exigence.',
    remede: 'Retirez un des filtres (--profil, --chapitre, --exigence, --scenario, --preuve).',
  },

  // Scénarios écrits
  'SEGUR-FEA-001': {
    cause: 'banc',
    message: 'Étiquettes de scénario absentes des référentiels : {nombre}.',
    explication:
      'Un fichier de features/ porte une étiquette qu’aucun référentiel ne contient : sa preuve ne serait rattachée à rien.',
    remede: 'Corrigez les étiquettes listées, fichier et ligne.',
  },
  'SEGUR-FEA-003': {
    cause: 'banc',
    message: 'Les scénarios ne se lisent pas : {raison}.',
    explication:
      'Un fichier de features/ n’est pas du Gherkin français valide, ou une étape manque.',
    remede: 'Corrigez le fichier et la ligne indiqués.',
  },

  // Navigateur
  'SEGUR-NAV-001': {
    cause: 'configuration',
    message: 'Aucun navigateur utilisable.',
    explication:
      'Chaque navigateur trouvé a été réellement lancé et aucun n’a démarré. La raison de chacun est listée.',
    remede:
      'Lancez « npx playwright install chromium », ou installez Chrome, Edge ou Chromium, ou donnez le chemin d’un navigateur dans la variable BANC_NAVIGATEUR.',
  },
  'SEGUR-NAV-002': {
    cause: 'configuration',
    message: 'Le navigateur demandé par BANC_NAVIGATEUR ne démarre pas : « {navigateur} ».',
    explication:
      'BANC_NAVIGATEUR impose un navigateur ; aucun autre n’est essayé tant qu’elle est définie.',
    remede:
      'Corrigez la valeur (un chemin, « chrome », « msedge », « playwright » ou « sparticuz »), ou retirez la variable.',
  },

  // Ports
  'SEGUR-PORT-001': {
    cause: 'configuration',
    message: 'Le port {port} est déjà pris par {occupant}.',
    explication: 'Un autre programme écoute sur ce port de la machine.',
    remede:
      'Arrêtez ce programme, ou choisissez d’autres ports avec « --port-base N » (ou « --port N » pour le LGC de référence).',
  },
  'SEGUR-PORT-002': {
    cause: 'configuration',
    message: 'Le port {port} ne peut pas être ouvert : {raison}.',
    explication:
      'Le système refuse ce port à ce compte ; sous 1024 il faut des droits d’administrateur.',
    remede: 'Choisissez un port entre 1024 et 65000 avec « --port-base N » ou « --port N ».',
  },

  // Sortie
  'SEGUR-SOR-001': {
    cause: 'configuration',
    message: 'Le dossier de sortie {dossier} n’est pas accessible en écriture : {raison}.',
    explication: 'Le banc a essayé d’y écrire un fichier avant de commencer, sans succès.',
    remede:
      'Donnez les droits d’écriture, ou choisissez un autre dossier avec « --sortie <dossier> ».',
  },
  'SEGUR-SOR-002': {
    cause: 'configuration',
    message: 'Il reste {libre} sur le disque de {dossier} ; il en faut {requis}.',
    explication: 'Une campagne garde une capture par étape : la place manquerait en route.',
    remede: 'Libérez de la place, ou choisissez un autre disque avec « --sortie <dossier> ».',
  },
  'SEGUR-SOR-003': {
    cause: 'configuration',
    message: 'L’écriture dans {dossier} a échoué en cours de campagne : {raison}.',
    explication:
      'Le disque s’est rempli, ou le dossier n’est plus accessible. Ce qui était pris est intact.',
    remede: 'Rétablissez l’accès ou la place, puis reprenez avec « --reprendre <dossier> ».',
  },

  // Reprise
  'SEGUR-CAM-001': {
    cause: 'configuration',
    message: 'La campagne {dossier} ne peut pas être reprise : {raison}.',
    explication:
      'Le dossier n’est pas une campagne, ou elle a été faite avec une autre version ou un autre référentiel.',
    remede: 'Lancez une campagne neuve, sans « --reprendre ».',
  },
  'SEGUR-CAM-002': {
    cause: 'configuration',
    message: 'Aucune campagne dans {dossier}.',
    explication: 'Le verbe a besoin d’une campagne déjà faite.',
    remede: 'Lancez d’abord « npm run campagne », ou donnez le bon dossier avec « --sortie ».',
  },

  // Pilote
  'SEGUR-PIL-001': {
    cause: 'pilote',
    message: 'Le pilote {chemin} n’existe pas.',
    explication: 'La cible est le chemin d’un module, et ce chemin ne mène à aucun fichier.',
    remede: 'Vérifiez « cible » dans segur.config.ts, ou l’option « --cible ».',
  },
  'SEGUR-PIL-002': {
    cause: 'pilote',
    message: 'Le pilote {chemin} est invalide : {raison}.',
    explication:
      'Le module ne se charge pas, ou ne fournit pas ce que le contrat demande à tous : nom, contrat, demarrer, arreter, lireVersion, observer.',
    remede: 'Complétez le module d’après docs/mon-lgc.md.',
  },
  'SEGUR-PIL-003': {
    cause: 'pilote',
    message: 'Le pilote {chemin} est écrit pour le contrat {trouve} ; le banc attend {attendu}.',
    explication: 'Le contrat des pilotes a changé de version entre les deux.',
    remede: 'Mettez le pilote à jour d’après docs/mon-lgc.md, puis sa propriété « contrat ».',
  },

  // LGC
  'SEGUR-LGC-001': {
    cause: 'lgc',
    message: 'Le logiciel ne répond pas à {adresse} : {raison}.',
    explication: 'Le banc a demandé une page à cette adresse et n’a rien reçu.',
    remede: 'Démarrez le logiciel et vérifiez l’adresse donnée à son pilote.',
  },
  'SEGUR-LGC-002': {
    cause: 'banc',
    message: 'Le LGC de référence n’a pas démarré : {raison}.',
    explication: 'Le logiciel livré avec le banc n’a pas pu ouvrir sa base ou son port.',
    remede: 'Lancez « npx segur docteur » pour trouver ce qui manque.',
  },
  'SEGUR-LGC-003': {
    cause: 'lgc',
    message: 'Le logiciel n’appelle pas le service {service} du banc : {raison}.',
    explication:
      'Le service est simulé, mais le logiciel est réglé sur une autre adresse ou un autre certificat : le banc ne verrait rien.',
    remede: 'Réglez le logiciel sur les adresses de « npx segur simulateurs ».',
  },

  // Mutations
  'SEGUR-MUT-001': {
    cause: 'configuration',
    message: 'Mutation inconnue : « {mutation} ».',
    explication: 'Le LGC de référence n’a pas de défaut volontaire de ce nom.',
    remede: 'Prenez un des identifiants proposés, ou lancez « npx segur mutation --help ».',
  },
  'SEGUR-MUT-002': {
    cause: 'configuration',
    message: 'Les mutations ne s’appliquent qu’au LGC de référence, pas à « {cible} ».',
    explication: 'Un défaut volontaire est un interrupteur du LGC livré avec le banc.',
    remede: 'Retirez « --mutation », ou choisissez « --cible reference ».',
  },

  // Simulateurs
  'SEGUR-SIM-001': {
    cause: 'mock',
    message: 'Les services simulés n’ont pas démarré : {raison}.',
    explication: 'La PKI de test ou un des services n’a pas pu être mis en place.',
    remede: 'Lancez « npx segur docteur » pour trouver ce qui manque.',
  },
  'SEGUR-SIM-002': {
    cause: 'configuration',
    message: 'La description des simulateurs ({source}) ne se lit pas : {raison}.',
    explication: '« --simulateurs » attend la ligne JSON écrite par « segur simulateurs --json ».',
    remede: 'Donnez le fichier où cette ligne a été gardée, ou « - » pour l’entrée standard.',
  },

  // PKI de test
  'SEGUR-PKI-001': {
    cause: 'mock',
    message: 'La PKI de test n’est pas valide : {raison}.',
    explication: 'Un certificat de test manque, est illisible ou hors de ses dates de validité.',
    remede: 'Supprimez le dossier {dossier} : il est refait au prochain lancement.',
  },

  // Poste de travail
  'SEGUR-ENV-001': {
    cause: 'configuration',
    message: 'Node {version} n’est pas pris en charge : il faut une version de 20.19 à 26.',
    explication: 'Le banc est essayé sur Node 20.19 à 26 seulement.',
    remede: 'Installez Node 24 depuis nodejs.org, puis relancez la même commande.',
  },
  'SEGUR-ENV-002': {
    cause: 'configuration',
    message: 'Les dépendances du banc ne sont pas installées : {raison}.',
    explication: 'Le dossier node_modules manque ou ne correspond plus à package-lock.json.',
    remede: 'Lancez « npm ci » dans le dossier du banc.',
  },
  'SEGUR-ENV-003': {
    cause: 'configuration',
    message:
      'L’installation demande des paquets du système que ce compte ne peut pas installer : {paquets}.',
    explication:
      'Un navigateur est présent mais des bibliothèques du système lui manquent, et le banc n’a pas le droit de les installer.',
    remede: 'Demandez à un administrateur de lancer : {commande}',
  },
  'SEGUR-ENV-004': {
    cause: 'configuration',
    message: 'L’installation des dépendances a échoué : {raison}.',
    explication: '« npm ci » s’est arrêté : réseau, droits d’écriture ou place sur le disque.',
    remede: 'Lisez les lignes de npm ci-dessus, corrigez, puis relancez la même commande.',
  },
  'SEGUR-ENV-005': {
    cause: 'configuration',
    message: 'Aucun pilote SQLite ne se charge : {raison}.',
    explication: 'Ni better-sqlite3 ni node-sqlite3-wasm n’a pu ouvrir une base.',
    remede: 'Relancez « npm ci » ; node-sqlite3-wasm ne demande aucun compilateur.',
  },
  'SEGUR-ENV-006': {
    cause: 'configuration',
    message: 'L’horloge de la machine n’est pas crédible : {heure}.',
    explication:
      'Les certificats et les preuves portent l’heure : une date fausse les rend inutiles.',
    remede: 'Réglez la date et l’heure de la machine, puis relancez.',
  },
  'SEGUR-ENV-007': {
    cause: 'configuration',
    message: 'Un mandataire ({variable}) est défini sans exception pour la machine elle-même.',
    explication:
      'Le logiciel ou le navigateur enverraient au mandataire ce qui est destiné aux services simulés de 127.0.0.1.',
    remede: 'Définissez aussi NO_PROXY=127.0.0.1,localhost',
  },
  'SEGUR-ENV-008': {
    cause: 'configuration',
    message: 'npm est introuvable.',
    explication: 'L’installation des dépendances passe par npm, livré avec Node.',
    remede: 'Réinstallez Node depuis nodejs.org, npm compris, puis relancez.',
  },

  // Banc
  'SEGUR-BANC-001': {
    cause: 'banc',
    message: 'Le banc a rencontré une erreur inattendue : {raison}.',
    explication: 'C’est un défaut du banc, jamais un verdict sur le logiciel.',
    remede: 'Relancez avec « --debug » ; le détail est dans {journal}.',
  },
} as const satisfies Record<`SEGUR-${string}-${string}`, EntreeRegistre>

export { ErreurSegur } from './erreur-segur.ts'
