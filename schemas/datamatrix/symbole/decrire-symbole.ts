import type { ReadResult } from 'zxing-wasm/reader'
import type { ImageGrise } from '../../images/types.ts'
import { premierMot } from './premier-mot.ts'
import type { SymboleLu } from './types.ts'
import { mesurerZoneCalme } from './zone-calme.ts'

/** La vue d'une page dans laquelle un symbole a été lu. */
export interface Vue {
  page: number | null
  largeur: number
  hauteur: number
  /** Les points de la page, `null` quand elle se lit sans être rendue. */
  image: ImageGrise | null
}

function margeDe({ extra }: ReadResult): number {
  const { UEC } = JSON.parse(extra || '{}') as { UEC?: unknown }
  return typeof UEC === 'number' ? UEC : 0
}

/** Ce qu'une lecture dit d'un symbole, dans les mots du banc ; la légende vient de la page, pas de l'image. */
export function decrireSymbole(lu: ReadResult, { page, largeur, hauteur, image }: Vue): SymboleLu {
  const modules = { largeur: lu.symbol.width, hauteur: lu.symbol.height }
  const marge = margeDe(lu)
  const forme = { ...modules, inverse: lu.isInverted }
  return {
    texte: lu.text,
    page,
    modules,
    symbologie: lu.symbologyIdentifier,
    inverse: lu.isInverted,
    miroir: lu.isMirrored,
    marge,
    // Un module corrigé a pu être du premier mot : on ne juge que ce qui a été lu sans faute.
    premierMot: marge === 1 ? premierMot({ ...modules, modules: lu.symbol.data }) : null,
    zoneCalme: image ? mesurerZoneCalme(image, lu.position, forme) : 'non-mesurable',
    legende: 'non-lue',
    lieu: { x: lu.position.topLeft.x / largeur, y: lu.position.topLeft.y / hauteur },
  }
}
