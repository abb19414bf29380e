import type { Constat } from '../campagne/types.ts'
import type { ScenarioLu } from '../modele/types.ts'
import { apparier } from './apparier.ts'
import type { EcartConstat } from './types.ts'

const manques = ({ constats }: Pick<ScenarioLu, 'constats'>): Constat[] =>
  constats.filter(({ conforme }) => !conforme)

/**
 * Les contrôles manqués d'un côté et pas de l'autre. Ce que dit un contrôle réussi varie d'un passage à
 * l'autre (heures, numéros) sans rien apprendre.
 */
export function comparerConstats(
  avant: ScenarioLu | undefined,
  apres: ScenarioLu | undefined,
): EcartConstat[] {
  if (!avant || !apres) return []
  const memes = (lu: ScenarioLu, { id }: Constat) => lu.constats.find((c) => c.id === id) ?? null
  return apparier(manques(avant), manques(apres), ({ id }) => id)
    .filter((paire) => paire.avant === null || paire.apres === null)
    .map(({ avant: a, apres: b }) => {
      if (b) return { id: b.id, avant: memes(avant, b), apres: b }
      const retire = a as Constat
      return { id: retire.id, avant: retire, apres: memes(apres, retire) }
    })
}
