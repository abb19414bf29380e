import type { Simulateurs } from '../services/simulateurs.ts'
import type { VersLogiciel } from './vers-logiciel.ts'
import type { VersScenario } from './vers-scenario.ts'

/** Un trait qu'INSi va rendre autrement : sa valeur est rangée sous le nom de l'élément. */
interface PanneTrait {
  champ: string
  valeur: string
}
const estPanneTrait = (corps: unknown): corps is PanneTrait =>
  typeof corps === 'object' && corps !== null && 'champ' in corps && 'valeur' in corps

/** Une carte se désigne par le nom de son porteur. */
interface Porteur {
  nom: string
  prenom: string
}
const estPorteur = (corps: unknown): corps is Porteur =>
  typeof corps === 'object' && corps !== null && 'nom' in corps && 'prenom' in corps

function traduireCorps({ tout, nom }: VersLogiciel, corps: unknown): unknown {
  if (estPanneTrait(corps))
    return { ...corps, valeur: tout({ [corps.champ]: corps.valeur })[corps.champ] }
  return estPorteur(corps) ? { ...tout(corps), nom: nom(corps.nom) } : tout(corps)
}

/** Les services simulés vus par un scénario qui ignore les identités neuves : la preuve, elle, est lue sans détour. */
export function simuler(
  brut: Simulateurs,
  traducteurs: { versLogiciel: VersLogiciel; versScenario: VersScenario },
): Simulateurs {
  const { versLogiciel, versScenario } = traducteurs
  return {
    ...brut,
    journal: async (service, depuis) => versScenario.tout(await brut.journal(service, depuis)),
    lire: async (service, verbe) => versScenario.tout(await brut.lire(service, verbe)),
    poster: async (service, verbe, corps) =>
      versScenario.tout(await brut.poster(service, verbe, traduireCorps(versLogiciel, corps))),
  }
}
