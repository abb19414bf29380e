import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import {
  prepareZXingModule,
  type ReaderOptions,
  type ReadResult,
  readBarcodes,
} from 'zxing-wasm/reader'

const chemin = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')

export type LireSymboles = (
  image: Uint8Array,
  options?: ReaderOptions,
) => Promise<readonly ReadResult[]>

/** Les deux symboles d'un cabinet : celui de l'identité, celui de l'ordonnance. */
export type Symbologie = 'DataMatrix' | 'QRCode'

/**
 * Prépare le lecteur d'une symbologie, module pris sur le disque : sans cela il irait sur un réseau.
 * La fonction rendue lit un fichier PNG, JPEG ou PGM ; elle ne rend que des symboles valides.
 */
export async function preparerZxing(symbologie: Symbologie = 'DataMatrix'): Promise<LireSymboles> {
  await prepareZXingModule({
    overrides: { wasmBinary: Uint8Array.from(readFileSync(chemin)).buffer },
    // Un module suffit à tout le processus, quel que soit l'appelant.
    equalityFn: () => true,
    fireImmediately: true,
  })
  return async (image, options = {}) => {
    const lus = await readBarcodes(image, {
      formats: [symbologie],
      tryHarder: true,
      // Sans quoi GS s'écrirait « <GS> » (ins.md §11 [V]).
      textMode: 'Plain',
      ...options,
    })
    return lus.filter((lu) => lu.isValid)
  }
}
