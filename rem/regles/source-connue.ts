import type { Element, Lieu } from '../heritage/composition.ts'
import type { Chemin } from '../lecture/probleme.ts'
import { listeOuVide, objetOuVide, texteOuVide } from '../lecture/valeurs.ts'
import { suggestion } from '../recherche/suggerer.ts'
import type { Brouillon, ExigenceBrouillon } from './brouillon.ts'
import type { Faute } from './regle.ts'

interface Renvoi {
  cle: string
  lieu: Lieu
}

/** Les lieux où un environnement est écrit à la main, de l'exigence à la preuve. */
function environnementsDe(exigence: ExigenceBrouillon): readonly Renvoi[] {
  const renvoi = (sous: Chemin, { source }: { source: string }): Renvoi => ({
    cle: source,
    lieu: exigence.lieu([...sous, 'environnement_exige', 'source']),
  })
  const contenus = exigence.scenarios.flatMap((scenario, i) => [
    renvoi(['scenarios', i], scenario.environnement_exige),
    ...scenario.preuves.map((preuve, j) =>
      renvoi(['scenarios', i, 'preuves', j], preuve.environnement_exige),
    ),
  ])
  return [renvoi([], exigence.environnement_exige), ...contenus]
}

const presencesDe = ({ scenarios, lieu }: ExigenceBrouillon): readonly Renvoi[] =>
  scenarios.flatMap(({ preuves }, i) =>
    preuves.map(({ presence }, j) => ({
      cle: presence.source,
      lieu: lieu(['scenarios', i, 'preuves', j, 'presence', 'source']),
    })),
  )

const renvoisDe = (exigence: ExigenceBrouillon): readonly Renvoi[] => [
  ...exigence.sources.map((cle, rang) => ({ cle, lieu: exigence.lieu(['sources', rang]) })),
  ...exigence.precisions_faq.map(({ source }, rang) => ({
    cle: source,
    lieu: exigence.lieu(['precisions_faq', rang, 'source']),
  })),
  ...environnementsDe(exigence),
  ...presencesDe(exigence),
]

const renvoiOpposable = ({ valeur, lieu }: Element): Renvoi => ({
  cle: String(valeur.source ?? ''),
  lieu: lieu(['source']),
})

function renvoisDifferences({ composition }: Brouillon): readonly Renvoi[] {
  const { fichier, entete } = composition
  return listeOuVide(entete.differences).map((difference, rang) => ({
    cle: texteOuVide(objetOuVide(difference).source),
    lieu: { fichier, chemin: ['differences', rang, 'source'] },
  }))
}

/** Toute source citée est décrite dans `sources`, ici ou dans le référentiel hérité. */
export function sourceConnue(brouillon: Brouillon): readonly Faute[] {
  const { sources, composition, exigences } = brouillon
  return [
    ...renvoisDifferences(brouillon),
    ...composition.opposables.map(renvoiOpposable),
    ...exigences.flatMap(renvoisDe),
  ]
    .filter(({ cle }) => cle !== '' && !sources.has(cle))
    .map(({ cle, lieu }) => ({
      lieu,
      phrase: `source inconnue : « ${cle} »${suggestion(cle, sources)}`,
    }))
}
