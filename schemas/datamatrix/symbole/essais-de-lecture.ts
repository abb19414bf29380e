import type { ReaderOptions } from 'zxing-wasm/reader'

/** Une façon de lire une page : à quelle échelle, avec quels réglages. */
export interface EssaiDeLecture {
  /** Facteur appliqué à l'échelle de base de la page. */
  agrandir: number
  options: ReaderOptions
}

export interface SerieDEssais {
  essais: readonly EssaiDeLecture[]
  /** Une série peut s'arrêter à l'essai qui trouve quelque chose. */
  arret: 'premier-succes' | 'bout'
}

/**
 * Toujours essayés jusqu'au bout : deux symboles d'une page peuvent ne pas céder au même réglage.
 * Mesuré sur des pages numérisées, penchées, bruitées et pâles ; le second relit une image réduite.
 */
export const ESSAIS_ORDINAIRES: SerieDEssais = {
  arret: 'bout',
  essais: [
    { agrandir: 1, options: {} },
    { agrandir: 1, options: { downscaleFactor: 2, downscaleThreshold: 200 } },
  ],
}

/** Essayés quand la page n'a encore rien donné. */
export const ESSAIS_DE_SECOURS: SerieDEssais = {
  arret: 'premier-succes',
  essais: [
    { agrandir: 1, options: { binarizer: 'FixedThreshold' } },
    { agrandir: 1, options: { binarizer: 'GlobalHistogram', tryDenoise: true } },
    { agrandir: 2, options: { downscaleFactor: 2, downscaleThreshold: 200 } },
    { agrandir: 3, options: { tryDenoise: true } },
  ],
}
