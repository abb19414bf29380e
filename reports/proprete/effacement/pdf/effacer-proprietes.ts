import { entreesInfo, finDeChaine } from './entrees-info.ts'

/** Le titre et le sujet sont du document ; `Trapped` et la version de norme, de son impression. */
const GARDEES = /^(?:Title|Subject|Trapped|GTS_\w+)$/

function blanchir(octets: Buffer, debut: number, fin: number): void {
  octets.fill(0x20, debut, fin)
}

/** Chaque place où l’objet de ce numéro est écrit : une mise à jour laisse l’ancien dans le fichier. */
function placesDe(texte: string, renvoi: string): readonly number[] {
  const [numero, generation] = renvoi.split(' ')
  const motif = new RegExp(`(?<!\\d)${numero}\\s+${generation}\\s+obj\\b`, 'g')
  return [...texte.matchAll(motif)].map(({ index, 0: tout }) => index + tout.length)
}

function blanchirChaine(octets: Buffer, texte: string, place: number): void {
  const suite = texte.slice(place, place + 100)
  const debut = place + suite.length - suite.trimStart().length
  if (texte[debut] === '(') blanchir(octets, debut + 1, finDeChaine(texte, debut) - 1)
  if (texte[debut] === '<' && texte[debut + 1] !== '<') {
    const fin = texte.indexOf('>', debut)
    octets.fill(0x30, debut + 1, fin)
  }
}

/**
 * Retire sur place auteur, logiciel et dates des propriétés d’un PDF. Rend les clés retirées, `null` quand un
 * dictionnaire n’est pas écrit en clair : il est alors laissé.
 */
export function effacerProprietes(octets: Buffer, texte: string): readonly string[] | null {
  const retirees: string[] = []
  const renvois = new Set(
    [...texte.matchAll(/\/Info\s+(\d{1,10}\s+\d{1,5})\s+R\b/g)].map(([, r = '']) => r),
  )
  for (const renvoi of renvois) {
    const places = placesDe(texte, renvoi)
    if (places.length === 0) return null
    for (const place of places) {
      const entrees = entreesInfo(texte, place)
      if (entrees === null) return null
      for (const entree of entrees) {
        if (GARDEES.test(entree.cle)) continue
        blanchir(octets, entree.debut, entree.fin)
        retirees.push(entree.cle)
        if (entree.renvoi === null) continue
        for (const cible of placesDe(texte, entree.renvoi)) blanchirChaine(octets, texte, cible)
      }
    }
  }
  return retirees
}
