import type { Referentiel } from '../../rem/index.ts'
import { cheminLisible } from '../chemins.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import type { ConfigChargee } from './charger.ts'
import { problemesConditions } from './problemes-conditions.ts'

/** « --rem » peut choisir un autre référentiel que celui du fichier : ses conditions ne sont plus les mêmes. */
export function exigerConditions(
  referentiel: Referentiel,
  { conditions, fichier }: Pick<ConfigChargee, 'conditions' | 'fichier'>,
): void {
  const details = problemesConditions(referentiel, conditions)
  if (details.length === 0) return
  throw new ErreurSegur(
    'SEGUR-CFG-001',
    {
      fichier: fichier === null ? 'segur.config.ts' : cheminLisible(fichier),
      nombre: details.length === 1 ? '1 champ' : `${details.length} champs`,
    },
    { details },
  )
}
