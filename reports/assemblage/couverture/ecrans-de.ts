import { prisesDe } from '../../modele/composer-preuve.ts'
import type { Ecran } from '../../modele/types.ts'
import type { Piece } from '../types.ts'

/** Les écrans que montre une preuve, dans l'ordre, sans deux fois la même image. */
export function ecransDe({ preuve, scenario }: Piece): readonly Ecran[] {
  const vus = new Set<string>()
  return prisesDe(preuve.catalogue, scenario.executions)
    .flatMap(({ ecrans }) => ecrans)
    .filter(({ capture }) => !vus.has(capture.sha256) && vus.add(capture.sha256))
}
