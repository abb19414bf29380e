import type { ExigenceEcrite, PreuveEcrite, ScenarioEcrit } from '../../forme/exigence.ts'
import { cleDe } from '../../recherche/cle.ts'
import type { ExigenceLue, PreuveLue, ScenarioLu } from '../lignes/types.ts'
import { type Appariement, apparier, type Passe } from './apparier.ts'
import { texteNormalise } from './texte-normalise.ts'

type Numerotee = { readonly id: string }

const rang = (id: string): string => cleDe(id).split('.').at(-1) ?? ''

/** Sous un même parent : même numéro, même rang, même texte, ou seuls de part et d'autre. */
function passes<B extends Numerotee, L extends Numerotee & { texte: string | null }>(
  texteDe: (base: B) => string,
  seuls: { base: boolean; lue: boolean },
): readonly Passe<B, L>[] {
  return [
    { par: 'numero', base: ({ id }) => cleDe(id), lue: ({ id }) => cleDe(id) },
    { par: 'rang', base: ({ id }) => rang(id), lue: ({ id }) => rang(id) },
    {
      par: 'texte',
      base: (base) => texteNormalise(texteDe(base)),
      lue: ({ texte }) => texteNormalise(texte ?? ''),
    },
    {
      par: 'seul',
      base: () => (seuls.base ? 'seul' : null),
      lue: () => (seuls.lue ? 'seul' : null),
    },
  ]
}

/** Rapproche les scénarios de deux exigences tenues pour la même. */
export function rapprocherScenarios(
  base: Pick<ExigenceEcrite, 'scenarios'>,
  lue: ExigenceLue,
): Appariement<ScenarioEcrit, ScenarioLu> {
  const seuls = { base: base.scenarios.length === 1, lue: lue.scenarios.length === 1 }
  return apparier(
    base.scenarios,
    lue.scenarios,
    passes(({ objectif }: ScenarioEcrit) => objectif, seuls),
  )
}

/** Rapproche les preuves de deux scénarios tenus pour le même. */
export function rapprocherPreuves(
  base: Pick<ScenarioEcrit, 'preuves'>,
  lu: ScenarioLu,
): Appariement<PreuveEcrite, PreuveLue> {
  const seuls = { base: base.preuves.length === 1, lue: lu.preuves.length === 1 }
  return apparier(
    base.preuves,
    lu.preuves,
    passes(({ description }: PreuveEcrite) => description, seuls),
  )
}
