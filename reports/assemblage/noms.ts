/** Les noms du paquet, en un seul endroit : ceux que l'on lit, signe, refuse d'écraser. */
export const NOM_PAQUET = 'convergence'
export const NOM_REPETITION = 'convergence-REPETITION-a-ne-pas-deposer'
/** Devant chaque nom de fichier d'une répétition. */
export const PREFIXE_REPETITION = 'REPETITION-a-ne-pas-deposer_'
/** Sur chaque page et chaque feuille d'une répétition, jamais sur une capture. */
export const BANDEAU_REPETITION = 'RÉPÉTITION, à ne pas déposer'
export const DOSSIER_ADMINISTRATIF = 'administratif'
