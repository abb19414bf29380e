// Noms que Windows réserve, quelle que soit l'extension.
const RESERVES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/**
 * Un nom de fichier sans danger sur Windows, macOS et Linux : lettres sans accent, chiffres, `.`, `_`, `-`.
 * `SC.DMP/CONF.06` donne `SC.DMP-CONF.06`.
 */
export function nomSur(texte: string, longueurMax = 80): string {
  const nom = texte
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .slice(0, longueurMax)
    .replace(/^[-.]+|[-.]+$/g, '')
  if (nom === '') return 'sans-nom'
  return RESERVES.test(nom) ? `_${nom}` : nom
}
