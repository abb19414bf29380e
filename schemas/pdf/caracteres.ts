/** Octets de mise en page (ISO 32000-1 §7.2.2). */
export const estBlanc = (octet: number): boolean =>
  octet === 0x20 ||
  octet === 0x0a ||
  octet === 0x0d ||
  octet === 0x09 ||
  octet === 0x0c ||
  octet === 0x00

const DELIMITEURS = new Set([...'()<>[]{}/%'].map((signe) => signe.charCodeAt(0)))

/** Un signe qui finit le mot précédent (ISO 32000-1 §7.2.2). */
export const estDelimiteur = (octet: number): boolean => DELIMITEURS.has(octet)

/** Vrai hors d'un mot, fin du fichier comprise. */
export const estFinDeMot = (octet: number | undefined): boolean =>
  octet === undefined || estBlanc(octet) || estDelimiteur(octet)

/** La valeur d'un chiffre hexadécimal, ou -1. */
export function chiffreHexa(octet: number): number {
  if (octet >= 0x30 && octet <= 0x39) return octet - 0x30
  const minuscule = octet | 0x20
  return minuscule >= 0x61 && minuscule <= 0x66 ? minuscule - 0x57 : -1
}
