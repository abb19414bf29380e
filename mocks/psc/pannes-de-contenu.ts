import type { Fournisseur } from './fournisseur.ts'
import type { ModePsc, PannePsc, PointPsc } from './pannes.ts'

type Echange = PannePsc['grant']

/**
 * Consomme une panne de ce mode visant ce point ; `null` quand aucune n'est armée. Appelée là où elle
 * s'applique : une panne n'est comptée que si la réponse en est vraiment changée.
 */
export function prendrePanne(
  { pannes }: Fournisseur,
  mode: ModePsc,
  point: PointPsc,
  echange?: Echange,
): PannePsc | null {
  return pannes.appliquer(
    (panne) =>
      panne.mode === mode &&
      (panne.endpoint === point || panne.endpoint === '*') &&
      (panne.grant === undefined || panne.grant === echange),
  )
}
