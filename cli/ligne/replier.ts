/** Largeur d'un terminal ordinaire. */
export const LARGEUR = 80

export interface Retraits {
  /** Ce qui précède la première ligne. */
  premier: string
  /** Ce qui précède les suivantes. */
  suivants: string
}

const longueur = (texte: string): number => [...texte].length

/** La ponctuation haute et les guillemets tiennent au mot qu'ils suivent ou précèdent. */
const lier = (texte: string): string =>
  texte.replace(/ (?=[;:?!»](?: |$))/g, '\u00a0').replace(/« /g, '«\u00a0')

/** Les mots d'une phrase ; une commande à recopier reste entière, jusqu'au bout de la ligne. */
function couper(texte: string): string[] {
  const rang = texte.search(/(?<=^|[ (])npx /)
  if (rang < 0) return lier(texte).split(' ')
  const avant = lier(texte.slice(0, rang)).trimEnd()
  return [...(avant === '' ? [] : avant.split(' ')), texte.slice(rang)]
}

/** Replie une phrase à 80 colonnes ; une espace insécable ne coupe pas, un mot trop long dépasse. */
export function replier(texte: string, { premier, suivants }: Retraits): string[] {
  const lignes: string[] = []
  let ligne = premier
  let vide = true
  for (const mot of couper(texte)) {
    if (!vide && longueur(ligne) + 1 + longueur(mot) > LARGEUR) {
      lignes.push(ligne)
      ligne = suivants
      vide = true
    }
    ligne += vide ? mot : ` ${mot}`
    vide = false
  }
  return [...lignes, ligne]
}

/** Le début d'un texte, sur une seule ligne. */
export function raccourcir(texte: string, place: number): string {
  const signes = [...texte]
  return signes.length <= place
    ? texte
    : `${signes
        .slice(0, place - 1)
        .join('')
        .trimEnd()}…`
}
