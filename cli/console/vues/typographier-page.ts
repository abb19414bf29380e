import { typographier } from '../../../reports/typographie.ts'

/** Ce qui se montre tel quel : une valeur observée, du code, ce qu'une personne a tapé. */
const INTACT = /(<(pre|code|samp|kbd|textarea|option)\b[\s\S]*?<\/\2>)/i

const TEXTE = /(^|>)([^<>]+)(?=<|$)/g

/** Espaces insécables du français, dans le seul texte de la page. */
export function typographierPage(html: string): string {
  // Le découpage rend texte, élément intact, nom de l'élément, texte…
  return html
    .split(INTACT)
    .map((morceau, rang) => {
      if (rang % 3 === 1) return morceau
      if (rang % 3 === 2) return ''
      return morceau.replace(TEXTE, (_, bord: string, texte: string) => bord + typographier(texte))
    })
    .join('')
}
