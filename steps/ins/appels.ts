import type { Monde } from '../monde.ts'
import { type AppelInsi, lireAppels } from '../services/appels-insi.ts'

/** Les appels tels que le logiciel les a émis, pour ce qui se compare à un fichier. */
export async function appelsBruts(monde: Monde): Promise<AppelInsi[]> {
  return lireAppels(await monde.brut.simulateurs.journal('insi'))
}

/** Les appels qu'INSi a reçus depuis le début du scénario. */
export async function appels(monde: Monde): Promise<AppelInsi[]> {
  return lireAppels(await monde.simulateurs.journal('insi'))
}
