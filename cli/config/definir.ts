import type { ConfigSaisie } from './schema.ts'

export type { ConfigSaisie } from './schema.ts'

/** Aide à la saisie de segur.config.ts : l’éditeur de code propose les champs et signale les fautes. */
export const definirConfig = (config: ConfigSaisie): ConfigSaisie => config
