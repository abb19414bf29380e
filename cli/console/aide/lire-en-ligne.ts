/** Un morceau de texte d'une page : rien de ce que l'auteur a écrit ne devient du HTML. */
export type Morceau =
  | { genre: 'texte'; texte: string }
  | { genre: 'code'; texte: string }
  | { genre: 'fort'; morceaux: readonly Morceau[] }
  | { genre: 'lien'; cible: string; morceaux: readonly Morceau[] }
  | { genre: 'image'; source: string; texte: string }

/** Code, image, lien, gras : dans cet ordre, le premier trouvé gagne. */
const MOTIF =
  /`([^`]+)`|!\[([^\]]*)\]\(([^()\s]+)\)|\[([^\]]+)\]\(([^()\s]+)\)|\*\*(.+?)\*\*|<(https?:\/\/[^>\s]+)>/

/** Découpe une ligne de Markdown. */
export function lireEnLigne(texte: string): Morceau[] {
  const trouve = MOTIF.exec(texte)
  if (!trouve) return texte === '' ? [] : [{ genre: 'texte', texte }]
  const avant = texte.slice(0, trouve.index)
  const apres = texte.slice(trouve.index + trouve[0].length)
  return [
    ...(avant === '' ? [] : [{ genre: 'texte' as const, texte: avant }]),
    lireMorceau(trouve),
    ...lireEnLigne(apres),
  ]
}

function lireMorceau(trouve: RegExpExecArray): Morceau {
  const [tout, code, legende, source, libelle, cible, fort, adresse] = trouve
  if (code !== undefined) return { genre: 'code', texte: code }
  if (source !== undefined) return { genre: 'image', source, texte: legende ?? '' }
  if (cible !== undefined) return { genre: 'lien', cible, morceaux: lireEnLigne(libelle ?? '') }
  if (fort !== undefined) return { genre: 'fort', morceaux: lireEnLigne(fort) }
  if (adresse !== undefined)
    return { genre: 'lien', cible: adresse, morceaux: [{ genre: 'texte', texte: adresse }] }
  return { genre: 'texte', texte: tout }
}
