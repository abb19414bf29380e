import { objetOuVide, texteOuVide } from '../lecture/valeurs.ts'
import { suggestion } from '../recherche/suggerer.ts'
import type { Brouillon } from './brouillon.ts'
import type { Faute } from './regle.ts'

/** Un alias écrit dans le fichier mène à une exigence, un scénario ou une preuve du référentiel. */
export function aliasConnus({ composition, exigences }: Brouillon): readonly Faute[] {
  const { fichier, entete } = composition
  const alias = Object.entries(objetOuVide(entete.alias))
  if (alias.length === 0) return []
  const connus = new Set(
    exigences.flatMap(({ id, scenarios }) => [
      id,
      ...scenarios.flatMap((scenario) => [scenario.id, ...scenario.preuves.map((p) => p.id)]),
    ]),
  )
  return alias
    .map(([ancien, officiel]) => ({ ancien, officiel: texteOuVide(officiel) }))
    .filter(({ officiel }) => officiel !== '' && !connus.has(officiel))
    .map(({ ancien, officiel }) => ({
      lieu: { fichier, chemin: ['alias', ancien] },
      phrase: `« ${officiel} » n’est pas de ce référentiel${suggestion(officiel, connus)}`,
    }))
}
