import type { Monde } from '../monde.ts'
import type { Carnet } from './carnet.ts'

/** Tout ce que les étapes liront désormais passe par le carnet. */
export function tenirCarnet(monde: Monde, carnet: Carnet): void {
  const { pilote, simulateurs } = monde
  const { conduite, brut } = carnet.suivre({ pilote, simulateurs }, monde.brut)
  Object.assign(monde, {
    ...conduite,
    brut,
    carnet,
    versLogiciel: carnet.suivreFonction('versLogiciel', monde.versLogiciel),
  })
}
