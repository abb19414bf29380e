import { CodeRefuse } from './refus.ts'

/** Le séparateur des champs de longueur libre (ASCII 29). */
export const SEPARATEUR = '\u001d'

/** Ce qu'une douchette ou notre page écrit à sa place quand le clavier n'a pas ce caractère. */
const REMPLACANTS = /<GS>|\{GS\}|\[GS\]|␝|\^\]|\\x1d|\\u001d/gi

/** Les chiffres d'un clavier français frappés comme sur un clavier américain : « à&àà » pour 0100. */
const RANGEE_AZERTY = /^[&é"'(\-è_çà]{6}/

const PROPRES = 'Lisez le datamatrix carré de la boîte.'

/** Ce que la douchette a tapé, sans son préfixe ni sa fin de ligne, séparateurs rendus. */
export function nettoyer(lu: string): string {
  const net = lu
    .replace(/[\r\n\t\uFEFF]+/g, '')
    .trim()
    .replace(REMPLACANTS, SEPARATEUR)
  if (net === '') throw new CodeRefuse('Aucun code n’a été lu.')
  if (RANGEE_AZERTY.test(net))
    throw new CodeRefuse(
      'La douchette tape pour un clavier américain : réglez-la sur le clavier français, puis relisez.',
    )
  if (/^(?:\]d1)?IS\d/.test(net))
    throw new CodeRefuse(`C’est le datamatrix INS d’un document. ${PROPRES}`)
  if (net.startsWith(']') && !net.startsWith(']d2'))
    throw new CodeRefuse(`Ce code n’est pas un datamatrix GS1. ${PROPRES}`)
  if (/^34009\d{8}$/.test(net))
    throw new CodeRefuse(
      `Ce code-barres ne porte que le code CIP, sans lot ni péremption. ${PROPRES}`,
    )
  const corps = net.replace(/^\]d2/, '')
  return corps.startsWith(SEPARATEUR) ? corps.slice(1) : corps
}
