import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import type { CodeVu } from './lire-photo.ts'

/** Une photo par processus : il répond, et s'arrête. Le module se lit sur le disque, jamais sur un réseau. */
process.once('message', async (photo: Uint8Array) => {
  const module = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')
  const wasmBinary = Uint8Array.from(readFileSync(module)).buffer
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
  const lus = await readBarcodes(photo, {
    formats: ['DataMatrix'],
    tryHarder: true,
    // Sans quoi le séparateur s'écrirait en quatre lettres (ins.md §11 [V]).
    textMode: 'Plain',
  })
  const codes: CodeVu[] = lus
    .filter((lu) => lu.isValid)
    .map(({ text, symbologyIdentifier }) => ({ texte: text, symbologie: symbologyIdentifier }))
  process.send?.(codes, () => process.exit(0))
})
