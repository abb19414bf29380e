import path from 'node:path'
import { lireAncres, lireLiens } from './lire-markdown.ts'
import type { Chemins, Fichier } from './lister-fichiers.ts'

/** Ce qu'un lien relatif désigne, depuis la racine. */
function resoudre(page: string, cible: string): { chemin: string; ancre: string } {
  const [relatif = '', ancre = ''] = cible.split('#')
  const chemin =
    relatif === '' ? page : path.posix.normalize(path.posix.join(path.posix.dirname(page), relatif))
  return { chemin: chemin.replace(/\/$/, ''), ancre }
}

const estExterne = (cible: string): boolean => /^(https?:|mailto:)/.test(cible)

/** Un motif par lien interne qui ne mène à rien, fichier ou titre. */
export function jugerLiens(pages: readonly Fichier[], chemins: Chemins): readonly string[] {
  const connus = new Set(chemins.flatMap((chemin) => [chemin, ...dossiersDe(chemin)]))
  const parChemin = new Map(pages.map((page) => [page.chemin, lireAncres(page.texte)]))
  return pages.flatMap((page) =>
    lireLiens(page.texte).flatMap(({ cible, ligne }) => {
      if (estExterne(cible)) return []
      const { chemin, ancre } = resoudre(page.chemin, cible)
      const lieu = `${page.chemin}:${ligne} ${cible}`
      if (!connus.has(chemin)) return [`${lieu} : fichier absent`]
      const manque = ancre !== '' && !parChemin.get(chemin)?.has(decodeURIComponent(ancre))
      return manque ? [`${lieu} : titre absent`] : []
    }),
  )
}

function dossiersDe(chemin: string): readonly string[] {
  const dossier = path.posix.dirname(chemin)
  return dossier === '.' ? [] : [dossier, ...dossiersDe(dossier)]
}

/** Les pages auxquelles aucune autre page ne mène. */
export function trouverPagesIsolees(pages: readonly Fichier[], portes: Chemins): Chemins {
  const atteintes = new Set(
    pages.flatMap((page) =>
      lireLiens(page.texte)
        .filter(({ cible }) => !estExterne(cible))
        .map(({ cible }) => resoudre(page.chemin, cible).chemin)
        .filter((chemin) => chemin !== page.chemin),
    ),
  )
  return pages
    .map(({ chemin }) => chemin)
    .filter((chemin) => !portes.includes(chemin) && !atteintes.has(chemin))
}

/** Les pages de documentation nommées dans les sources (aide, remèdes) : elles doivent exister. */
export function jugerRenvois(
  sources: readonly Fichier[],
  pages: readonly Fichier[],
): readonly string[] {
  const parChemin = new Map(pages.map((page) => [page.chemin, lireAncres(page.texte)]))
  return sources.flatMap(({ chemin, texte }) =>
    [...texte.matchAll(/\bdocs\/[\w/-]+\.md(?:#([\p{L}\p{N}_-]+))?/gu)].flatMap(
      ([renvoi, ancre]) => {
        const ancres = parChemin.get(renvoi.split('#')[0] ?? '')
        if (ancres === undefined) return [`${chemin} : ${renvoi} n'existe pas`]
        return ancre && !ancres.has(ancre) ? [`${chemin} : ${renvoi}, titre absent`] : []
      },
    ),
  )
}
