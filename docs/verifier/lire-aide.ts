/** Les verbes que l'aide générale liste : un mot, puis au moins deux espaces et son résumé. */
export const verbesDe = (aide: string): readonly string[] =>
  [...aide.matchAll(/^ {2}([a-z]+) {2,}\S/gm)].map(([, verbe]) => verbe ?? '')

/** Les options longues que l'aide d'un verbe nomme. */
const optionsDe = (aide: string): ReadonlySet<string> =>
  new Set([...aide.matchAll(/--[a-z][a-z-]*/g)].map(([option]) => option))

const BLOC_AIDE = /^```text aide="?([a-z ]+?)"?\n[\s\S]*?^```$/gm

/** La page, chaque bloc d'aide remplacé par l'aide réelle. */
export function rafraichirAides(page: string, aides: ReadonlyMap<string, string>): string {
  return page.replace(BLOC_AIDE, (bloc, nom: string) => {
    const aide = aides.get(nom)
    return aide === undefined ? bloc : `\`\`\`text aide=${nom}\n${aide.trim()}\n\`\`\``
  })
}

/** Les verbes dont la page ne montre pas l'aide, et les blocs qui n'en montrent aucune. */
export function jugerPageAides(page: string, verbes: readonly string[]): readonly string[] {
  const montres = [...page.matchAll(BLOC_AIDE)].map(([, nom]) => nom ?? '')
  return [
    ...verbes.filter((verbe) => !montres.includes(verbe)).map((verbe) => `${verbe} manque`),
    ...montres.filter((nom) => !verbes.includes(nom)).map((nom) => `${nom} n'est pas un verbe`),
  ]
}

interface Cite {
  chemin: string
  texte: string
}

/** Un motif par « segur <verbe> --option » cité dans une page qui n'existe pas dans l'aide. */
export function jugerCitations(
  { chemin, texte }: Cite,
  aides: ReadonlyMap<string, string>,
): readonly string[] {
  return [...texte.matchAll(/\b(?:npx )?segur ([a-z]+)([^`\n»]*)/g)].flatMap(
    ([, verbe = '', suite = '']) => {
      const aide = aides.get(verbe)
      if (aide === undefined) return [`${chemin} : « segur ${verbe} » n'existe pas`]
      const connues = optionsDe(aide)
      return [...optionsDe(suite)]
        .filter((option) => !connues.has(option))
        .map((option) => `${chemin} : « segur ${verbe} » n'a pas d'option ${option}`)
    },
  )
}
