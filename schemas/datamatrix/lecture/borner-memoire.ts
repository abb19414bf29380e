const OCTETS_PAR_PAGE = 65_536

/**
 * Empêche toute mémoire WebAssembly de ce processus de dépasser `octets` : les décodeurs en sont, et les
 * limites de mémoire de V8 ne les bornent pas. Un module qui en demande plus échoue à l'allouer. Rend de
 * quoi lever la borne.
 */
export function bornerMemoire(octets: number): () => void {
  const grandir = WebAssembly.Memory.prototype.grow
  WebAssembly.Memory.prototype.grow = function borner(pages: number): number {
    if (this.buffer.byteLength + pages * OCTETS_PAR_PAGE > octets) throw new RangeError('mémoire')
    return grandir.call(this, pages)
  }
  return () => {
    WebAssembly.Memory.prototype.grow = grandir
  }
}
