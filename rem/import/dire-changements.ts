import type { ExigenceEcrite } from '../forme/exigence.ts'
import { cleDe } from '../recherche/cle.ts'
import type { RevisionComposee } from './composition/composer-revision.ts'
import type { ExigenceLue } from './lignes/types.ts'
import type { Creation, Retrait } from './rapport.ts'
import { ressemblance } from './rapprochement/texte-normalise.ts'

/** En dessous, proposer un rapprochement ferait perdre du temps [C]. */
const RESSEMBLANCE_UTILE = 0.25

function plusProche({ enonce }: ExigenceLue, retirees: readonly ExigenceEcrite[]) {
  const [premiere] = retirees
    .map((retiree) => ({ retiree, score: ressemblance(retiree.enonce, enonce ?? '') }))
    .filter(({ score }) => score >= RESSEMBLANCE_UTILE)
    .sort((a, b) => b.score - a.score)
  return premiere === undefined
    ? null
    : { id: premiere.retiree.id, intitule: premiere.retiree.intitule }
}

/** La ligne du fichier où chaque numéro est écrit. */
function lignesDe(lues: readonly ExigenceLue[]): ReadonlyMap<string, number> {
  const places = lues.flatMap(({ id, ligne, scenarios }) => [
    { id, ligne },
    ...scenarios.flatMap((scenario) => [scenario, ...scenario.preuves]),
  ])
  return new Map(places.map(({ id, ligne }) => [cleDe(id), ligne]))
}

/** Les exigences, scénarios et preuves que le fichier apporte. */
export function direCreations(
  { contenu, suites, creees, retirees }: RevisionComposee,
  lues: readonly ExigenceLue[],
  connus: ReadonlySet<string>,
): readonly Creation[] {
  const lignes = lignesDe(lues)
  const ligneDe = (id: string) => lignes.get(cleDe(id)) ?? 0
  const renumerotes = new Set(suites.renumerotes.map(({ officiel }) => officiel))
  const estNeuf = (id: string) => !connus.has(id) && !renumerotes.has(id)
  const parId = new Map(creees.map((lue) => [lue.id, lue]))
  return contenu.exigences.flatMap((exigence): readonly Creation[] => {
    const lue = parId.get(exigence.id)
    if (lue !== undefined) {
      const proche = plusProche(lue, retirees)
      const { id, intitule: texte } = exigence
      return [{ sorte: 'exigence', id, ligne: ligneDe(id), texte, proche }]
    }
    return exigence.scenarios.flatMap((scenario): readonly Creation[] => {
      const nouvelle = (sorte: 'scenario' | 'preuve', id: string, texte: string): Creation => ({
        sorte,
        id,
        ligne: ligneDe(id),
        texte,
        proche: null,
      })
      if (estNeuf(scenario.id)) return [nouvelle('scenario', scenario.id, scenario.objectif)]
      return scenario.preuves
        .filter(({ id }) => estNeuf(id))
        .map(({ id, description }) => nouvelle('preuve', id, description))
    })
  })
}

/** Les exigences du catalogue sans ligne au fichier, puis les scénarios et preuves retirés des autres. */
export function direRetraits(
  { suites, retirees }: RevisionComposee,
  bases: readonly ExigenceEcrite[],
): readonly Retrait[] {
  const exigences = retirees.map(
    ({ id, intitule, provisoire }): Retrait => ({
      sorte: 'exigence',
      id,
      texte: intitule,
      provisoire,
    }),
  )
  const retires = new Set(suites.retires)
  const contenus = bases.flatMap(({ scenarios, provisoire }) =>
    scenarios.flatMap((scenario): readonly Retrait[] => {
      if (retires.has(scenario.id)) {
        return [{ sorte: 'scenario', id: scenario.id, texte: scenario.objectif, provisoire }]
      }
      return scenario.preuves
        .filter(({ id }) => retires.has(id))
        .map(({ id, description }) => ({ sorte: 'preuve', id, texte: description, provisoire }))
    }),
  )
  return [...exigences, ...contenus]
}
