import type { Actions, Page } from '../../../contrat.ts'

/** Les actions automatisées ; « segur pilote nouveau » met ici un fichier par sujet du contrat. */
export const creerActions = (_page: () => Page): Partial<Actions> => ({})
