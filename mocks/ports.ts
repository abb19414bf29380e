/** Décalage de chaque serveur par rapport à `portBase` ; les suivants sont réservés (conception.md §5). */
export const DECALAGES = { controle: 0, insi: 1, vitale: 2 } as const

/** Port d'un serveur : fixe avec une base, choisi par le système sans elle. */
export function portDe(serveur: keyof typeof DECALAGES, portBase: number | undefined): number {
  return portBase === undefined || portBase === 0 ? 0 : portBase + DECALAGES[serveur]
}
