/** Au-delà, un corps reçu n'est pas lu (issue « Socle », entrées hostiles). */
export const TAILLE_MAX_XML = 10 * 1024 * 1024

/** Borne le temps passé à copier un arbre fait pour épuiser la mémoire. */
export const NOEUDS_MAX_XML = 200_000

/** Un document peut violer son schéma à chaque ligne : le lecteur n'a besoin que des premières. */
export const ANOMALIES_MAX = 50
