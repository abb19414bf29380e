import type { Brouillon } from './brouillon.ts'
import type { Faute } from './regle.ts'

/** `X` puis deux chiffres : `INS.11.01` sous `INS.11`. */
const suit = (id: string, parent: string): boolean =>
  id.startsWith(`${parent}.`) && /^\d{2}$/.test(id.slice(parent.length + 1))

/**
 * Le scénario porte l'identifiant de son exigence suivi de deux chiffres, la preuve celui de son
 * scénario : X, X.YY, X.YY.ZZ (charte, 3.1 ; README du catalogue, « Un scénario »).
 */
export function identifiantsEmboites({ exigences }: Brouillon): readonly Faute[] {
  return exigences.flatMap(({ id, lieu, scenarios }) =>
    scenarios.flatMap((scenario, i) => {
      const fauteScenario =
        scenario.id === '' || id === '' || suit(scenario.id, id)
          ? []
          : [
              {
                lieu: lieu(['scenarios', i, 'id']),
                phrase: `le scénario « ${scenario.id} » n’est pas sous son exigence : attendu « ${id}. » et deux chiffres`,
              },
            ]
      const fautesPreuves = scenario.preuves.flatMap((preuve, j) =>
        preuve.id === '' || scenario.id === '' || suit(preuve.id, scenario.id)
          ? []
          : [
              {
                lieu: lieu(['scenarios', i, 'preuves', j, 'id']),
                phrase: `la preuve « ${preuve.id} » n’est pas sous son scénario : attendu « ${scenario.id}. » et deux chiffres`,
              },
            ],
      )
      return [...fauteScenario, ...fautesPreuves]
    }),
  )
}
