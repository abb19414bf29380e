import { proseDe } from './lire-markdown.ts'
import type { Fichier } from './lister-fichiers.ts'

const FAUTES: readonly (readonly [RegExp, string])[] = [
  [/[^\s\u00a0:] [;!?»](?=\s|$|[).,])/u, 'espace sécable avant ; ! ? ou »'],
  [/ :(?=\s|$)/, 'espace sécable avant les deux-points'],
  [/« /, 'espace sécable après «'],
  [/[\p{L}\p{N})][;!?](?=\s|$)/u, 'espace insécable absente avant ; ! ?'],
  [/\p{L}:(?=\s)/u, 'espace insécable absente avant les deux-points'],
  [/[\p{L}]'[\p{L}]/u, 'apostrophe droite'],
]

/** Les fautes de typographie française d'une page, hors code. */
export function jugerTypographie({ chemin, texte }: Fichier): readonly string[] {
  return proseDe(texte).flatMap((ligne, rang) => {
    // Une adresse, une cible de lien ou une barre de tableau n'est pas de la prose.
    const prose = ligne
      .replace(/\]\([^)]*\)/g, ']')
      .replace(/https?:\S+/g, '')
      .replace(/^\|[\s:|-]+\|$/, '')
    return FAUTES.filter(([motif]) => motif.test(prose)).map(
      ([, raison]) => `${chemin}:${rang + 1} : ${raison}`,
    )
  })
}
