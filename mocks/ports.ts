/** Décalage de chaque serveur par rapport à `portBase` ; 3 à 9 sont réservés (conception.md §5). */
export const DECALAGES = { controle: 0, insi: 1, vitale: 2, flux: 10, apcv: 11 } as const

/** Premier port d'un banc ouvert au réseau : les certificats portent l'adresse, elle ne doit pas changer. */
export const PORT_BASE_RESEAU = 9400

/** Port d'un serveur : fixe avec une base, choisi par le système sans elle. */
export function portDe(serveur: keyof typeof DECALAGES, portBase: number | undefined): number {
  return portBase === undefined || portBase === 0 ? 0 : portBase + DECALAGES[serveur]
}
