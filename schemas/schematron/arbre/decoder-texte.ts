const ENTITES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

const REFERENCE = /&(?:#x([0-9a-fA-F]+)|#([0-9]+)|(\w+));/g

function decoderReferences(texte: string): string {
  if (!texte.includes('&')) return texte
  return texte.replace(REFERENCE, (tout, hexa?: string, decimal?: string, nom?: string) => {
    if (hexa !== undefined) return String.fromCodePoint(Number.parseInt(hexa, 16))
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    return ENTITES.get(nom ?? '') ?? tout
  })
}

/** Fins de ligne ramenées à LF (XML 1.0 §2.11 [V]). */
export const finsDeLigne = (texte: string): string =>
  texte.includes('\r') ? texte.replace(/\r\n?/g, '\n') : texte

/** Le texte d'un élément, références décodées ; aucune entité du document n'existe, le DOCTYPE est refusé. */
export const decoderTexte = (texte: string): string => decoderReferences(finsDeLigne(texte))

/** La valeur d'un attribut : blancs ramenés à l'espace, puis références décodées (XML 1.0 §3.3.3 [V]). */
export function decoderAttribut(texte: string): string {
  const plat = /[\n\r\t]/.test(texte) ? finsDeLigne(texte).replace(/[\n\t]/g, ' ') : texte
  return decoderReferences(plat)
}
