import type { ExigenceEcrite } from '../../forme/exigence.ts'
import { cleDe } from '../../recherche/cle.ts'
import type { ExigenceLue } from '../lignes/types.ts'
import { type Appariement, apparier, type Paire, type Passe } from './apparier.ts'
import { ressemblance, texteNormalise } from './texte-normalise.ts'

/** Part de mots communs au-delà de laquelle deux énoncés sont le même, à vérifier tout de même [C]. */
const MEME_TEXTE = 0.8

type Exigences = Appariement<ExigenceEcrite, ExigenceLue>

/** Dans l'ordre du README du catalogue, « Recouvrement » : numéro, `reprise_va2`, texte. */
const PASSES: readonly Passe<ExigenceEcrite, ExigenceLue>[] = [
  { par: 'numero', base: ({ id }) => cleDe(id), lue: ({ id }) => cleDe(id) },
  {
    par: 'reprise_va2',
    base: ({ reprise_va2 }) => (reprise_va2 === undefined ? null : cleDe(reprise_va2)),
    lue: ({ id }) => cleDe(id),
  },
  {
    par: 'texte',
    base: ({ enonce }) => texteNormalise(enonce),
    lue: ({ enonce }) => texteNormalise(enonce ?? ''),
  },
]

/** Les énoncés presque égaux, du plus ressemblant au moins ; chacun n'est pris qu'une fois. */
function rapprocherTextesProches({ paires, seulesBase, seulesLues }: Exigences): Exigences {
  const candidates = seulesBase
    .flatMap((base) =>
      seulesLues.map((lue) => ({ base, lue, score: ressemblance(base.enonce, lue.enonce ?? '') })),
    )
    .filter(({ score }) => score >= MEME_TEXTE)
    .sort((a, b) => b.score - a.score)
  const proches: Paire<ExigenceEcrite, ExigenceLue>[] = []
  for (const { base, lue } of candidates) {
    const prise = proches.some((paire) => paire.base === base || paire.lue === lue)
    if (!prise) proches.push({ base, lue, par: 'texte-proche' })
  }
  return {
    paires: [...paires, ...proches],
    seulesBase: seulesBase.filter((base) => !proches.some((paire) => paire.base === base)),
    seulesLues: seulesLues.filter((lue) => !proches.some((paire) => paire.lue === lue)),
  }
}

/** Rapproche les exigences du catalogue et celles du fichier. */
export function rapprocherExigences(
  bases: readonly ExigenceEcrite[],
  lues: readonly ExigenceLue[],
): Exigences {
  return rapprocherTextesProches(apparier(bases, lues, PASSES))
}
