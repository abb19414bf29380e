/** Un fichier du code officiel géographique, tel que l'Insee le publie (ins.md §13 [V]). */
export interface FichierInsee {
  /** Nom, où `AAAA` est le millésime. */
  nom: string
  /** Ce qu'il contient, pour celui à qui il manque. */
  contenu: string
  /** Colonnes lues, repérées par leur en-tête ; les autres peuvent changer d'un millésime à l'autre. */
  colonnes: readonly string[]
  /** Premier millésime qui le publie. */
  depuis: number
}

export const FICHIERS = {
  communes: {
    nom: 'v_commune_AAAA.csv',
    contenu: 'communes actuelles et arrondissements municipaux',
    colonnes: ['TYPECOM', 'COM', 'LIBELLE', 'COMPARENT'],
    depuis: 0,
  },
  communesDepuis1943: {
    nom: 'v_commune_depuis_1943.csv',
    contenu: 'communes ayant existé depuis 1943',
    colonnes: ['COM', 'LIBELLE', 'DATE_DEBUT', 'DATE_FIN'],
    depuis: 0,
  },
  mouvements: {
    nom: 'v_mvt_commune_AAAA.csv',
    contenu: 'événements sur les communes',
    colonnes: ['MOD', 'DATE_EFF', 'TYPECOM_AV', 'COM_AV', 'TYPECOM_AP', 'COM_AP'],
    depuis: 0,
  },
  pays: {
    nom: 'v_pays_territoire_AAAA.csv',
    contenu: 'pays et territoires étrangers actuels',
    colonnes: ['COG', 'ACTUAL', 'LIBCOG', 'LIBENR'],
    depuis: 0,
  },
  paysDepuis1943: {
    nom: 'v_pays_et_territoire_depuis_1943.csv',
    contenu: 'pays et territoires étrangers depuis 1943',
    colonnes: ['COG', 'LIBCOG', 'LIBENR', 'DATE_DEBUT', 'DATE_FIN'],
    depuis: 0,
  },
  collectivites: {
    nom: 'v_comer_AAAA.csv',
    contenu: "collectivités d'outre-mer",
    colonnes: ['COMER', 'LIBELLE'],
    depuis: 0,
  },
  communesOutremer: {
    nom: 'v_commune_comer_AAAA.csv',
    contenu: "communes des collectivités d'outre-mer",
    colonnes: ['COM_COMER', 'LIBELLE', 'COMER', 'LIBELLE_COMER'],
    depuis: 0,
  },
  communesOutremerDepuis1943: {
    nom: 'v_commune_outremer_depuis_1943.csv',
    contenu: "communes d'outre-mer depuis 1943, Algérie, Maroc et Tunisie d'avant l'indépendance",
    colonnes: ['COM_COMER', 'LIBELLE', 'DATE_DEBUT', 'DATE_FIN'],
    depuis: 2025,
  },
  territoires: {
    nom: 'v_tom_depuis_1943.csv',
    contenu: "territoires d'outre-mer depuis 1943",
    colonnes: ['COMER', 'LIBELLE', 'DATE_DEBUT', 'DATE_FIN'],
    depuis: 0,
  },
  extensions: {
    nom: 'v_codes_extension_AAAA.csv',
    contenu: "codes d'extension des lieux à nombreuses naissances",
    colonnes: ['CODE_EXT', 'CODE_GEO', 'LIBGEO'],
    depuis: 2024,
  },
} as const satisfies Record<string, FichierInsee>

export type IdFichier = keyof typeof FICHIERS
