import { suggestion } from '../recherche/suggerer.ts'
import type { Brouillon, ExigenceBrouillon } from './brouillon.ts'
import type { Faute } from './regle.ts'

type ParId = ReadonlyMap<string, ExigenceBrouillon>

/** Suit les renvois depuis une exigence ; vrai quand ils reviennent à elle. */
function tourneEnRond(depart: ExigenceBrouillon, parId: ParId): boolean {
  const vus = new Set<string>()
  let suivante: ExigenceBrouillon | undefined = depart
  while (suivante !== undefined && !vus.has(suivante.id)) {
    vus.add(suivante.id)
    suivante = parId.get(suivante.scenarios_de)
  }
  return suivante?.id === depart.id
}

function juger(exigence: ExigenceBrouillon, parId: ParId): string | null {
  const { scenarios_de: cible, scenarios } = exigence
  if (cible === '') return null
  if (!parId.has(cible)) {
    return `« ${cible} » n’est pas une exigence de ce référentiel${suggestion(cible, parId.keys())}`
  }
  if (tourneEnRond(exigence, parId)) return `le renvoi à « ${cible} » tourne en rond`
  if (scenarios.length > 0) return 'une exigence qui a ses scénarios ne renvoie pas à une autre'
  const finale = parId.get(cible)
  const vide = finale?.scenarios.length === 0 && finale.scenarios_de === ''
  return vide ? `« ${cible} » n’a pas de scénario à montrer` : null
}

/** `scenarios_de` mène à une exigence qui a des scénarios, et celle qui renvoie n'en a pas. */
export function renvoiDeScenarios({ exigences }: Brouillon): readonly Faute[] {
  const parId = new Map(exigences.map((exigence) => [exigence.id, exigence]))
  return exigences.flatMap((exigence) => {
    const phrase = juger(exigence, parId)
    return phrase === null ? [] : [{ lieu: exigence.lieu(['scenarios_de']), phrase }]
  })
}
