/**
 * Ce que deux écritures d'un même entête ont en commun : sans casse ni accent, espaces réduites,
 * « N° », « Nº », « No » et « Numéro » confondus, ponctuation finale ôtée (colonnes-rem.yaml).
 */
export function normaliserEntete(entete: string): string {
  return entete
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/\b(?:n ?°|(?:no|num(?:ero)?)(?=[ .]))\.? ?(?:de |du |d')?/g, 'n° ')
    .replace(/(?<=[a-z])(?=\d+$)/, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s:*.]+$/, '')
    .trim()
}
