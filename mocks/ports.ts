/** Décalage de chaque serveur par rapport à `portBase` ; 5 à 9 sont réservés (conception.md §5). */
export const DECALAGES = {
  controle: 0,
  insi: 1,
  vitale: 2,
  psc: 3,
  dmp: 4,
  imap: 5,
  imapStarttls: 6,
  smtp: 7,
  smtpStarttls: 8,
  autoconfig: 9,
  flux: 10,
  apcv: 11,
  webPs: 12,
  on: 14,
  annuaire: 15,
} as const

/** Premier port d'un banc ouvert au réseau : les certificats portent l'adresse, elle ne doit pas changer. */
export const PORT_BASE_RESEAU = 9400

/** Port d'un serveur : fixe avec une base, choisi par le système sans elle. */
export function portDe(serveur: keyof typeof DECALAGES, portBase: number | undefined): number {
  return portBase === undefined || portBase === 0 ? 0 : portBase + DECALAGES[serveur]
}
