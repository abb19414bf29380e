/**
 * Les exemples officiels atteignent 3 Mo et un message MSSanté 25 Mo ; les bornes d'archive sont celles
 * de mssante.md §11 [C].
 */
export const BORNES = {
  /** Octets d'un document ou d'une archive. */
  taille: 32 * 1024 * 1024,
  /** Éléments imbriqués : un CDA réel en compte une trentaine. */
  profondeur: 200,
  elements: 300_000,
  /** Caractères d'une seule balise. */
  balise: 64 * 1024,
  entrees: 200,
  decompresse: 100 * 1024 * 1024,
  ratio: 100,
} as const

/** `32 Mo` */
export const enMo = (octets: number): string => `${Math.round(octets / (1024 * 1024))} Mo`
