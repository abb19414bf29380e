import type { Brouillon } from './brouillon.ts'
import type { Faute } from './regle.ts'

/** Les types acceptés comprennent le type demandé (README du catalogue, « Un scénario »). */
export function typesAcceptes({ exigences }: Brouillon): readonly Faute[] {
  return exigences.flatMap(({ lieu, scenarios }) =>
    scenarios.flatMap(({ preuves }, i) =>
      preuves.flatMap(({ type, types_acceptes }, j) =>
        type === '' || types_acceptes.length === 0 || types_acceptes.includes(type)
          ? []
          : [
              {
                lieu: lieu(['scenarios', i, 'preuves', j, 'types_acceptes']),
                phrase: `les types acceptés oublient le type demandé, « ${type} »`,
              },
            ],
      ),
    ),
  )
}
