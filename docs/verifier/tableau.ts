/** Les lignes de la section d'un titre, jusqu'au titre suivant : première et dernière exclue. */
function bornes(lignes: readonly string[], titre: string): [number, number] {
  const debut = lignes.indexOf(titre)
  if (debut < 0) throw new Error(`la page n'a pas de section « ${titre} »`)
  const longueur = lignes.slice(debut + 1).findIndex((ligne) => ligne.startsWith('#'))
  return [debut + 1, longueur < 0 ? lignes.length : debut + 1 + longueur]
}

const estLigne = (ligne: string): boolean => ligne.startsWith('|')

/** Où sont les lignes du premier tableau d'une section, sans sa tête ni son trait. */
function corps(lignes: readonly string[], titre: string): [number, number] {
  const [debut, fin] = bornes(lignes, titre)
  const tete = lignes.slice(debut, fin).findIndex(estLigne)
  if (tete < 0) throw new Error(`la section « ${titre} » n'a pas de tableau`)
  const premiere = debut + tete + 2
  const longueur = lignes.slice(premiere).findIndex((ligne) => !estLigne(ligne))
  return [premiere, longueur < 0 ? lignes.length : premiere + longueur]
}

/** Les lignes du premier tableau de la section de ce titre, sans sa tête. */
export function lignesDuTableau(page: string, titre: string): readonly string[] {
  const lignes = page.split('\n')
  return lignes.slice(...corps(lignes, titre))
}

/** La même page, où le premier tableau de cette section a ces lignes-là sous sa tête. */
export function remplacerTableau(page: string, titre: string, neuves: readonly string[]): string {
  const lignes = page.split('\n')
  const [debut, fin] = corps(lignes, titre)
  return [...lignes.slice(0, debut), ...neuves, ...lignes.slice(fin)].join('\n')
}

/** Un texte du code, écrit comme dans les pages : apostrophe courbe, espaces insécables. */
export const typographier = (texte: string): string =>
  texte
    .replaceAll("'", '’')
    .replace(/ (?=[:;!?»])/g, '\u00a0')
    .replace(/« /g, '«\u00a0')
