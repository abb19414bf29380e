import type { Chemins } from './lister-fichiers.ts'

const LONGUEUR_MAXIMALE = 120
const RESERVES = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i
const INTERDITS = /[<>:"|?*\\\p{Cc}]/u
const FOURRE_TOUT = new Set(['utils', 'util', 'common', 'misc', 'helpers', 'shared', 'lib'])
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/
/** Noms que les outils ou l'usage imposent. */
const IMPOSES = new Set(['README.md', 'LISEZMOI.md', 'CHANGELOG.md', 'LICENSE', 'NOTICE'])

type Regle = (chemin: string, morceaux: readonly string[]) => string | null

const REGLES: readonly Regle[] = [
  (chemin) =>
    chemin.length > LONGUEUR_MAXIMALE ? `plus de ${LONGUEUR_MAXIMALE} caractères` : null,
  (_, morceaux) => (morceaux.some((m) => RESERVES.test(m)) ? 'nom réservé par Windows' : null),
  (_, morceaux) =>
    morceaux.some((m) => INTERDITS.test(m)) ? 'caractère refusé par Windows' : null,
  (_, morceaux) =>
    morceaux.some((m) => /[ .]$/.test(m)) ? 'finit par un point ou une espace' : null,
  (_, morceaux) =>
    morceaux.slice(0, -1).some((m) => FOURRE_TOUT.has(m)) ? 'dossier fourre-tout' : null,
  (_, morceaux) => {
    const nom = morceaux.at(-1) ?? ''
    if (IMPOSES.has(nom) || nom.startsWith('.')) return null
    const dossiers = morceaux.slice(0, -1).map((m) => m.replace(/^\./, ''))
    const fautif = [...dossiers, nom].find((m) => !KEBAB.test(m))
    return fautif === undefined ? null : `« ${fautif} » n'est pas en minuscules et tirets`
  },
]

/** Un motif par nom fautif, deux noms qui ne diffèrent que par la casse compris. */
export function jugerNoms(chemins: Chemins): readonly string[] {
  const vus = new Map<string, string>()
  const doubles = chemins.flatMap((chemin) => {
    const premier = vus.get(chemin.toLowerCase())
    vus.set(chemin.toLowerCase(), chemin)
    return premier === undefined ? [] : [`${premier}, ${chemin} : ne diffèrent que par la casse`]
  })
  const fautes = chemins.flatMap((chemin) =>
    REGLES.flatMap((regle) => regle(chemin, chemin.split('/')) ?? []).map(
      (motif) => `${chemin} : ${motif}`,
    ),
  )
  return [...doubles, ...fautes]
}
