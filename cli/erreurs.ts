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
  'SEGUR-CFG-010': {
    cause: 'configuration',
    message: 'Les fichiers du code officiel géographique de « {dossier} » ne peuvent pas servir.',
    explication:
      'Un fichier ou une colonne manque, ou une ligne ne se lit pas. Toutes les fautes sont listées, chacune avec son fichier.',
    remede:
      'Téléchargez de nouveau le code officiel géographique complet (CSV) sur insee.fr, sans l’ouvrir dans un tableur ; docs/cog.md donne la liste des fichiers.',
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
  'SEGUR-REM-010': {
    cause: 'configuration',
    message: 'Le classeur {fichier} ne peut pas être lu : {raison}.',
    explication:
      'Le fichier donné à « referentiel importer » n’est pas un classeur .xlsx ordinaire, est protégé, abîmé ou hors de proportion.',
    remede:
      'Ouvrez-le dans un tableur, enregistrez-le au format .xlsx sans mot de passe, et recommencez.',
  },
  'SEGUR-REM-011': {
    cause: 'configuration',
    message: 'Aucune feuille du classeur n’a les colonnes d’un REM.',
    explication:
      'L’import cherche une ligne d’entêtes avec le numéro de l’exigence et son énoncé ou ses scénarios, dans les quarante premières lignes de chaque feuille.',
    remede:
      'Vérifiez que c’est le fichier REM, sans retirer sa ligne d’entêtes ; docs/importer-le-rem.md liste les colonnes reconnues.',
  },
  'SEGUR-REM-012': {
    cause: 'configuration',
    message: 'Le référentiel du fichier n’est pas établi.',
    explication:
      'Ni le nom du fichier ni ses numéros d’exigence ne désignent un seul référentiel du catalogue, ou celui que vous demandez n’est pas le sien.',
    remede: 'Donnez le référentiel avec --rem ; « npx segur referentiel lister » les montre.',
  },
  'SEGUR-REM-013': {
    cause: 'configuration',
    message: 'L’import est abandonné, rien n’est écrit : le catalogue obtenu ne serait pas valide.',
    explication:
      'Le fichier officiel contredit une règle du catalogue. Chaque problème est donné ; rien n’a été écrit.',
    remede:
      'Lisez chaque problème : corrigez une copie du classeur, ou signalez le cas avec son numéro d’exigence, sans joindre le fichier.',
  },
  'SEGUR-REM-014': {
    cause: 'configuration',
    message: 'Il n’y a aucun import à annuler.',
    explication:
      '« referentiel importer --annuler » n’efface qu’une révision importée en vigueur, jamais une révision livrée.',
    remede: '« npx segur referentiel lister » montre la révision en vigueur de chacun.',
  },
  'SEGUR-REM-015': {
    cause: 'configuration',
    message: 'Le fichier {fichier} existe déjà.',
    explication: '« referentiel exporter » n’écrit jamais par-dessus un fichier.',
    remede: 'Donnez un autre nom, ou déplacez le fichier.',
  },

  // Garde
  'SEGUR-GAR-001': {
    cause: 'configuration',
    message: 'La garde ne peut pas lire « {chemin} » : {raison}.',
    explication: 'Le chemin donné à « segur garde » ne mène à aucun fichier ni dossier lisible.',
    remede: 'Vérifiez le chemin ; « reports/campagnes/derniere » désigne la dernière campagne.',
  },

  // Vérification du dossier, demandes de complément
  'SEGUR-DOS-001': {
    cause: 'configuration',
    message: 'La campagne « {campagne} » ne peut pas être vérifiée : {raison}.',
    explication:
      'Le chemin ou le nom donné ne mène pas à une campagne ; sans lui, il n’y a pas encore de campagne, ou elle est abîmée.',
    remede: 'Donnez le dossier d’une campagne, ou jouez-en une : npx segur campagne.',
  },
  'SEGUR-DOS-002': {
    cause: 'configuration',
    message: 'Les réponses {fichier} ne se lisent pas : {raison}.',
    explication:
      'Le fichier n’est pas du YAML, ou une réponse n’a pas la forme attendue : motif, reponse (oui ou non), par, date.',
    remede:
      'Corrigez chaque champ listé ; « npx segur dossier verifier --questions » écrit un modèle.',
  },
  'SEGUR-DOS-003': {
    cause: 'configuration',
    message: 'Le fichier {fichier} existe déjà.',
    explication: 'Le modèle des questions n’écrase jamais des réponses déjà données.',
    remede:
      'Complétez ce fichier des questions listées, s’il y en a, ou renommez-le pour en écrire un neuf.',
  },
  'SEGUR-DOS-004': {
    cause: 'configuration',
    message: 'Aucune demande de complément ne porte le numéro « {numero} ».',
    explication: 'Le registre complements.json, à côté des campagnes, ne la connaît pas.',
    remede: 'Lancez « npx segur dossier complement lister » pour voir les numéros.',
  },
  'SEGUR-DOS-005': {
    cause: 'configuration',
    message: 'La demande {numero} n’a pas pu être rejouée : {raison}.',
    explication:
      'La campagne n’est pas allée jusqu’au dossier, ou le scénario n’y est pas ; ce qui était inscrit est intact.',
    remede: 'Lisez les lignes de la campagne ci-dessus, corrigez, puis relancez la même commande.',
  },

  // Inspection du dossier
  'SEGUR-DOS-010': {
    cause: 'configuration',
    message: 'L’inspection ne peut pas lire « {chemin} » : {raison}.',
    explication:
      'Le chemin donné à « segur dossier inspecter » ne mène à aucun fichier ni dossier lisible ; sans chemin, il n’y a pas encore de campagne.',
    remede: 'Vérifiez le chemin, ou jouez une campagne.',
  },
  'SEGUR-DOS-011': {
    cause: 'configuration',
    message: 'Les dérogations de « {chemin} » ne se lisent pas : {raison}.',
    explication:
      'Ce fichier laisse passer des trouvailles de l’inspection ; mal écrit, il pourrait en laisser passer d’autres. Rien n’a été inspecté.',
    remede:
      'Corrigez-le ; la forme attendue est dans docs/avant-de-transmettre.md, et le nom de chaque règle dans l’inspection.',
  },
  'SEGUR-DOS-012': {
    cause: 'configuration',
    message: 'La copie sans métadonnées ne peut pas aller dans « {chemin} » : {raison}.',
    explication:
      '« --effacer-metadonnees » écrit dans un dossier neuf : jamais par-dessus des preuves, ni dans le dossier qu’il lit.',
    remede: 'Donnez un dossier qui n’existe pas encore, ou vide, hors de celui qui est lu.',
  },
  'SEGUR-DOS-020': {
    cause: 'configuration',
    message: 'Le paquet ne peut pas être écrit dans {cible} : {raison}.',
    explication:
      '« dossier assembler » ne remplace qu’un paquet qu’il a lui-même écrit et que personne n’a signé. Tout autre dossier est laissé tel quel.',
    remede: 'Déplacez ce dossier, ou donnez-en un autre avec « --sortie <dossier> ».',
  },
  'SEGUR-DOS-021': {
    cause: 'configuration',
    message: 'La clé de signature ne se lit pas : {raison}.',
    explication:
      '« dossier signer » attend une clé privée PEM : RSA d’au moins 2048 bits, P-256, P-384, P-521 ou Ed25519. Ni la clé ni son mot de passe ne sont jamais écrits.',
    remede: 'Vérifiez le fichier donné à « --cle », et son mot de passe s’il en a un.',
  },
  'SEGUR-DOS-022': {
    cause: 'configuration',
    message: 'Le certificat de signature ne convient pas : {raison}.',
    explication:
      'Le fichier donné à « --certificat » porte le certificat de la clé et ceux qui l’ont émis, en PEM, tous dans leurs dates ; celui de « --autorite », les autorités que vous reconnaissez.',
    remede: 'Donnez la chaîne entière de la clé, dans un seul fichier PEM.',
  },
  'SEGUR-DOS-023': {
    cause: 'configuration',
    message: 'Le fichier PKCS#12 ne s’ouvre pas : {raison}.',
    explication:
      'Le mot de passe n’est pas le bon, le fichier n’est pas un PKCS#12, ou son chiffrement est d’un autre âge (3DES, RC2).',
    remede:
      'Vérifiez le mot de passe ; convertissez un ancien fichier avec openssl, comme le dit docs/signer-le-dossier.md.',
  },
  'SEGUR-DOS-024': {
    cause: 'configuration',
    message: 'Le mot de passe ne se lit pas : {raison}.',
    explication:
      'Le mot de passe de la clé est pris sur la première ligne d’un fichier : sur la ligne de commande, il resterait dans l’historique.',
    remede: 'Vérifiez le fichier donné à « --mot-de-passe-fichier ».',
  },
  'SEGUR-DOS-025': {
    cause: 'configuration',
    message: 'Ce dossier ne peut pas être signé : {raison}.',
    explication:
      'On ne signe que ce qui est entier : une campagne finie ou un paquet, non signé, dont chaque fichier est encore celui de son manifeste. Les différences sont listées.',
    remede:
      'Assemblez de nouveau le paquet, ou retirez manifeste.jws et manifeste.tsr pour signer une seconde fois.',
  },
  'SEGUR-DOS-026': {
    cause: 'configuration',
    message: 'L’horodatage a échoué : {raison}.',
    explication:
      'L’autorité donnée à « --horodatage » n’a pas répondu, a refusé, ou son jeton ne vaut pas pour cette signature. Rien n’a été écrit.',
    remede: 'Vérifiez l’adresse et l’accès au réseau, ou signez sans « --horodatage ».',
  },
  'SEGUR-DOS-035': {
    cause: 'configuration',
    message: 'La campagne {dossier} ne se relit pas : {fichier}, {raison}.',
    explication:
      'Un fichier de la campagne manque, est coupé ou a été retouché : la vérifier, la comparer, la rejouer ou l’assembler donnerait un faux résultat.',
    remede: 'Donnez un dossier de campagne entier, tel que le banc l’a écrit, ou rejouez-la.',
  },
  'SEGUR-DOS-036': {
    cause: 'configuration',
    message: 'Il faut deux campagnes à comparer : {raison}.',
    explication: '« segur dossier comparer » met en regard deux campagnes différentes.',
    remede: 'Donnez les deux dossiers : « npx segur dossier comparer <avant> <après> ».',
  },
  'SEGUR-DOS-037': {
    cause: 'configuration',
    message: 'Rien ne se rejoue dans la campagne {dossier}.',
    explication:
      'Aucun des scénarios demandés n’a gardé ce que ses contrôles ont lu : ils n’ont pas été joués, ou l’ont été par une version du banc qui ne le gardait pas.',
    remede:
      'Jouez une campagne avec cette version du banc ; elle se rejouera ensuite sans le logiciel.',
  },
  'SEGUR-DOS-038': {
    cause: 'configuration',
    message: 'La comparaison ne s’écrit pas dans {sortie}, qui est une campagne.',
    explication:
      'Une campagne reste telle que le banc l’a écrite : un fichier de plus, et son manifeste ne la décrit plus.',
    remede: 'Donnez un autre dossier à « --sortie », ou laissez le banc en choisir un.',
  },

  // Pièces de l’éditeur
  'SEGUR-ATT-001': {
    cause: 'configuration',
    message: 'Attestations à corriger : {nombre}.',
    explication:
      'Une pièce du champ « attestations » de segur.config.ts manque, est vide, chiffrée, d’un type qui ne convient pas, ou son nom n’est pas celui d’une preuve. Toutes sont listées.',
    remede:
      'Corrigez chaque pièce listée ; docs/attestations.md dit comment les nommer et où les demander.',
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

  'SEGUR-CAM-003': {
    cause: 'configuration',
    message: 'La version du logiciel n’est pas connue.',
    explication:
      'Chaque preuve porte la version du logiciel. Ni la configuration ni le pilote ne la donnent, et personne n’a répondu au terminal.',
    remede:
      'Écrivez « version » sous « produit » dans segur.config.ts, ou lancez la campagne dans un terminal.',
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
      'Le module ne se charge pas, ne rend pas un pilote (nom, contrat), ou porte sous un nom du contrat autre chose qu’une fonction.',
    remede: 'Corrigez le module d’après docs/contrat-pilote.md.',
  },
  'SEGUR-PIL-003': {
    cause: 'pilote',
    message: 'Le pilote {chemin} est écrit pour le contrat {trouve} ; le banc attend {attendu}.',
    explication:
      'Le contrat des pilotes a changé de version entre les deux. Ce qui a changé est listé.',
    remede:
      'Mettez le pilote à jour d’après docs/contrat-pilote.md, puis sa propriété « contrat ».',
  },

  'SEGUR-PIL-004': {
    cause: 'configuration',
    message: 'Rien n’a été écrit : un pilote est déjà dans {dossier}.',
    explication:
      '« segur pilote nouveau » ne remplace aucun fichier. Ceux qui existent déjà sont listés.',
    remede: 'Choisissez un autre dossier, ou déplacez les fichiers listés.',
  },

  // LGC
  'SEGUR-LGC-001': {
    cause: 'lgc',
    message: 'Le logiciel ne répond pas ({adresse}) : {raison}.',
    explication: 'Le banc ou le pilote a essayé de l’ouvrir, sans réponse.',
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
  'SEGUR-SIM-003': {
    cause: 'configuration',
    message: 'Le fichier d’identités {fichier} ne se lit pas : {raison}.',
    explication: '« --identites », ou insi.identites de la configuration, mène à ce fichier.',
    remede: 'Vérifiez le chemin et les droits ; docs/identites-de-test.md donne un modèle.',
  },
  'SEGUR-SIM-004': {
    cause: 'configuration',
    message: 'Le fichier d’identités {fichier} n’est pas chargé : {nombre} à corriger.',
    explication:
      'Une seule ligne fausse fait refuser tout le fichier : une identité absente se verrait trop tard. Chaque défaut est listé avec sa ligne et sa colonne.',
    remede:
      'Corrigez les lignes listées, ou chargez les autres avec « --ignorer-lignes-fausses » (dans la configuration, insi.lignesFausses).',
  },
  'SEGUR-SIM-005': {
    cause: 'configuration',
    message: 'Aucun simulateur ne répond : {raison}.',
    explication: '« segur meteo » agit sur des simulateurs déjà en marche.',
    remede:
      'Lancez « npx segur simulateurs » ou « npx segur lgc » dans un autre terminal, ou donnez « --controle ».',
  },
  'SEGUR-SIM-010': {
    cause: 'configuration',
    message: 'Le fichier {fichier} ne se lit pas : {raison}.',
    explication:
      '« --cartes », « --autorite », ou cartesVitale et autorites de la configuration, mènent à ce fichier.',
    remede: 'Vérifiez le chemin et les droits ; docs/carte-vitale.md donne un modèle.',
  },
  'SEGUR-SIM-011': {
    cause: 'configuration',
    message: 'Le fichier de cartes {fichier} n’est pas chargé : {nombre} à corriger.',
    explication:
      'Une seule carte fausse fait refuser tout le fichier. Chaque défaut est listé, avec la carte et le champ.',
    remede: 'Corrigez les champs listés ; docs/carte-vitale.md donne un modèle.',
  },
  'SEGUR-SIM-012': {
    cause: 'configuration',
    message: 'L’autorité {fichier} ne peut pas être reconnue : {raison}.',
    explication:
      'Le banc reconnaît en plus des siennes les autorités PEM que vous lui donnez, pour vos cartes et certificats de test.',
    remede: 'Donnez les certificats de la racine et des intermédiaires, au format PEM.',
  },
  'SEGUR-SIM-013': {
    cause: 'configuration',
    message: 'Le système raccordé simulé n’écrira pas à {adresse} : {raison}.',
    explication:
      '« raccordement » dit où votre logiciel écoute ses partenaires. Le banc n’écrit qu’à sa propre machine, ou à une machine que vous avez nommée.',
    remede:
      'Ajoutez l’adresse à « reseau.autoriser », ou retirez « hote » si le logiciel est sur cette machine.',
  },

  // Réseau
  'SEGUR-RES-001': {
    cause: 'configuration',
    message: 'Le fichier de noms {fichier} ne peut pas servir : {raison}.',
    explication:
      '« --noms » attend un nom d’hôte par ligne, suivi du service que le logiciel y appelle. Chaque faute est listée avec sa ligne.',
    remede: 'Corrigez les lignes listées ; docs/autre-machine.md donne un modèle.',
  },
  'SEGUR-RES-002': {
    cause: 'configuration',
    message: 'Le port {port}, où chaque nom mène à son service, n’est pas ouvert : {raison}.',
    explication:
      'Sous Linux et macOS, un port inférieur à 1024 demande des droits ; sous Windows, un autre programme l’occupe souvent.',
    remede: 'Choisissez un des moyens listés, ou un autre port avec « --port-sni ».',
  },
  'SEGUR-RES-003': {
    cause: 'configuration',
    message: 'Le certificat de serveur ne peut pas servir : {raison}.',
    explication:
      'Le certificat que vous mettez à la place de celui du banc doit aller avec sa clé, être dans ses dates et couvrir les noms que le logiciel appelle. Tous les problèmes sont listés.',
    remede: 'Corrigez chaque problème listé ; docs/autre-machine.md dit ce qui est attendu.',
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

  'SEGUR-ENV-009': {
    cause: 'configuration',
    message: '{programme} déchiffre les échanges de cette machine.',
    explication:
      'Un antivirus ou un équipement remplace les certificats des services par les siens : le logiciel ne voit plus les nôtres, et les services ne voient plus le sien.',
    remede:
      'Excluez 127.0.0.1 de l’analyse du trafic chiffré (« HTTPS », « SSL ») de ce programme.',
  },

  // Validation
  'SEGUR-VAL-001': {
    cause: 'configuration',
    message: '« {chemin} » ne se lit pas : {raison}.',
    explication: 'Le chemin donné à « segur valider » n’existe pas, ou ce compte n’y a pas accès.',
    remede: 'Vérifiez le chemin et les droits de lecture.',
  },
  'SEGUR-VAL-002': {
    cause: 'configuration',
    message: 'L’identité attendue {fichier} ne se lit pas : {raison}.',
    explication:
      'Le fichier donné à « --attendu » n’est pas du JSON, ou un de ses traits est inconnu ou mal formé. Tous sont listés.',
    remede: 'Corrigez le fichier ; « npx segur valider --help » nomme les traits.',
  },
  'SEGUR-VAL-003': {
    cause: 'configuration',
    message: 'Aucun fichier à valider n’est donné.',
    explication: '« segur valider » attend un ou plusieurs fichiers ou dossiers.',
    remede: 'Ajoutez le chemin d’un fichier ou d’un dossier.',
  },

  // Règles officielles importées
  'SEGUR-SCH-001': {
    cause: 'configuration',
    message: '« {dossier} » ne peut pas être importé : {raison}.',
    explication:
      '« segur schemas importer » attend le dossier de l’outil public testContenuCDA, ou un dossier qui le contient : infrastructure/cda, schematrons et jeuxDeValeurs.',
    remede: 'Donnez le dossier décompressé ; « npx segur schemas --help » le décrit.',
  },
  'SEGUR-SCH-002': {
    cause: 'configuration',
    message: 'Aucun jeu de règles importé ne s’appelle « {nom} ».',
    explication: 'Le nom ne correspond à aucun import de cette machine.',
    remede: 'Lancez « npx segur schemas lister » pour voir les noms.',
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
