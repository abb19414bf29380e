import type { ModeAssemblage } from './types.ts'

/** Les noms du paquet, en un seul endroit : ceux que l'on lit, signe, refuse d'écraser. */
export const NOM_PAQUET = 'convergence'
export const NOM_REPETITION = 'convergence-REPETITION-a-ne-pas-deposer'
/** Devant chaque nom de fichier d'une répétition. */
const PREFIXE_REPETITION = 'REPETITION-a-ne-pas-deposer_'
/** Sur chaque page et chaque feuille d'une répétition, jamais sur une capture. */
export const BANDEAU_REPETITION = 'RÉPÉTITION, à ne pas déposer'
export const DOSSIER_ADMINISTRATIF = 'administratif'

export const prefixeDe = (mode: ModeAssemblage): string =>
  mode === 'repetition' ? PREFIXE_REPETITION : ''

export const bandeauDe = (mode: ModeAssemblage): string | null =>
  mode === 'repetition' ? BANDEAU_REPETITION : null
