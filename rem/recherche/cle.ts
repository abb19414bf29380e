/**
 * Ce que deux écritures d'un même identifiant ont en commun : sans accent ni casse, sans zéro de
 * tête, l'espace valant le point. « PSC 1.4.1 » et « PSC.01.04.01 » sont la même preuve (README du
 * catalogue, « Un scénario »).
 */
export function cleDe(valeur: string): string {
  return valeur
    .trim()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/’/g, "'")
    .replace(/[\s.]+/g, '.')
    .replace(/(?<!\d)0+(?=\d)/g, '')
}
