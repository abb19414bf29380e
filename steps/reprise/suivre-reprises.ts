import type { Atelier } from '../atelier.ts'
import type { Monde } from '../monde.ts'
import { creerFil, type Fil } from './fil.ts'
import { creerMemoire } from './memoire.ts'
import { memoriserPilote, memoriserSimulateurs } from './memoriser.ts'

type Conduite = Pick<Atelier, 'pilote' | 'simulateurs'> & { fil: Fil | null }

/** Ce dont le scénario se sert : tel quel avec un pilote automatique, gardé en mémoire avec une personne. */
export function suivreReprises(
  monde: Monde,
  { pilote, simulateurs }: Pick<Atelier, 'pilote' | 'simulateurs'>,
  total: number,
): Conduite {
  const { corrections } = pilote
  if (corrections === undefined) return { pilote, simulateurs, fil: null }
  const memoire = creerMemoire(corrections.posees)
  const retenir = () => {
    const vu = { ...monde.vu }
    return () => {
      monde.vu = { ...vu }
    }
  }
  return {
    pilote: memoriserPilote(pilote, memoire),
    simulateurs: memoriserSimulateurs(simulateurs, memoire),
    fil: creerFil({ corrections, memoire, total, retenir }),
  }
}
