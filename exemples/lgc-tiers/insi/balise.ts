const SPECIAUX: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const echapper = (texte: string): string =>
  texte.replace(/[&<>"]/g, (signe) => SPECIAUX[signe] ?? signe)

/** Un élément et son texte ; rien quand le texte est vide. */
export const balise = (nom: string, texte: string): string =>
  texte === '' ? '' : `<${nom}>${echapper(texte)}</${nom}>`

/** Un attribut et sa valeur, espace devant. */
export const attribut = (nom: string, valeur: string): string => ` ${nom}="${echapper(valeur)}"`
