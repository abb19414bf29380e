import { estSource, type Fichier } from './lister-fichiers.ts'

export interface Terme {
  terme: string
  definition: string
}

/** Les lignes du tableau du glossaire, dans l'ordre de la page. */
export const lireGlossaire = (page: string): readonly Terme[] =>
  [...page.matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)].map(([, terme = '', definition = '']) => ({
    terme,
    definition: definition.trim(),
  }))

/** Les mots d'un identifiant : `lireFichePatient` donne lire, fiche, patient. */
const motsDe = (identifiant: string): readonly string[] =>
  identifiant
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)

/** Tous les mots employés par les noms de fichiers et les identifiants des sources, hors chaînes et commentaires. */
export function motsDuCode(sources: readonly Fichier[]): ReadonlySet<string> {
  const mots = sources
    .filter(({ chemin }) => estSource(chemin))
    .flatMap(({ chemin, texte }) => {
      const code = texte.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'[^'\n]*'/g, ' ')
      return [chemin, ...(code.match(/[A-Za-z]\w*/g) ?? [])].flatMap(motsDe)
    })
  return new Set(mots)
}

/** Un motif par ligne du glossaire mal rangée, vide, accentuée ou que le code n'emploie pas. */
export function jugerGlossaire(
  termes: readonly Terme[],
  mots: ReadonlySet<string>,
): readonly string[] {
  return termes.flatMap(({ terme, definition }, rang) => {
    const precedent = termes[rang - 1]?.terme
    const employe = [terme, `${terme}s`, `${terme}x`].some((forme) => mots.has(forme))
    return [
      precedent !== undefined && precedent >= terme ? [`« ${terme} » n'est pas à sa place`] : [],
      /^[a-z]+$/.test(terme) ? [] : [`« ${terme} » : minuscules sans accent`],
      definition.length < 10 ? [`« ${terme} » n'est pas défini`] : [],
      employe ? [] : [`« ${terme} » n'est pas employé par le code`],
    ].flat()
  })
}
