import { FORMATS_PAR_TYPE, TYPES_PREUVE } from '../types.ts'
import type { Brouillon, PreuveBrouillon } from './brouillon.ts'
import type { Faute } from './regle.ts'

function juger({ type, format }: PreuveBrouillon): string | null {
  const connu = TYPES_PREUVE.find((nom) => nom === type)
  if (format === '' || connu === undefined) return null
  const permis = FORMATS_PAR_TYPE[connu]
  if (permis.includes(format)) return null
  const attendu = permis.length === 0 ? 'ce type n’en a pas' : `attendu : ${permis.join(', ')}`
  return `le format « ${format} » n’est pas celui d’une preuve « ${type} » (${attendu})`
}

/** Le format d'une preuve est un de ceux de son type (README du catalogue, « Un scénario »). */
export function formatDuType({ exigences }: Brouillon): readonly Faute[] {
  return exigences.flatMap(({ lieu, scenarios }) =>
    scenarios.flatMap(({ preuves }, i) =>
      preuves.flatMap((preuve, j) => {
        const phrase = juger(preuve)
        return phrase === null
          ? []
          : [{ lieu: lieu(['scenarios', i, 'preuves', j, 'format']), phrase }]
      }),
    ),
  )
}
