import { BORNES } from './bornes.ts'
import { Illisible } from './illisible.ts'

/**
 * Parcourt les balises sans rien construire : la profondeur et le nombre d'éléments se bornent avant
 * que l'arbre n'existe en mémoire.
 */
export function mesurer(texte: string): void {
  let profondeur = 0
  let elements = 0
  let place = texte.indexOf('<')
  while (place !== -1) {
    const fin = finDe(texte, place)
    const genre = texte[place + 1]
    if (genre === '/') profondeur -= 1
    else if (genre !== '!' && genre !== '?') {
      elements += 1
      if (texte[fin - 1] !== '/') profondeur += 1
      if (fin - place > BORNES.balise) throw new Illisible('Le fichier a une balise démesurée.')
    }
    if (profondeur > BORNES.profondeur)
      throw new Illisible(`Le fichier imbrique plus de ${BORNES.profondeur} éléments.`)
    if (elements > BORNES.elements)
      throw new Illisible('Le fichier a trop d’éléments pour un document de santé.')
    place = texte.indexOf('<', fin + 1)
  }
}

/** Commentaires, sections CDATA et instructions se sautent entiers. */
function finDe(texte: string, debut: number): number {
  if (texte.startsWith('<!--', debut)) return apres(texte, '-->', debut)
  if (texte.startsWith('<![CDATA[', debut)) return apres(texte, ']]>', debut)
  if (texte.startsWith('<?', debut)) return apres(texte, '?>', debut)
  return finDeBalise(texte, debut)
}

function apres(texte: string, marque: string, debut: number): number {
  const place = texte.indexOf(marque, debut)
  if (place === -1) throw new Illisible('Le fichier XML est coupé.')
  return place + marque.length - 1
}

/** Un `>` entre guillemets est une valeur d'attribut. */
function finDeBalise(texte: string, debut: number): number {
  let ouvert = ''
  for (let i = debut + 1; i < texte.length; i += 1) {
    const c = texte[i] ?? ''
    if (ouvert) ouvert = c === ouvert ? '' : ouvert
    else if (c === '"' || c === "'") ouvert = c
    else if (c === '>') return i
  }
  throw new Illisible('Le fichier XML est coupé.')
}
