import type { OptionsMssante } from '../../options.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { creerIncident } from '../../serveur/incident.ts'
import { chercherConfiguration } from '../autoconfiguration/chercher.ts'
import type { Boite, Serveurs } from './boite.ts'
import { poserServeurs } from './depot.ts'

/** Trouve et garde les serveurs d'une boîte qui n'en a pas ; rejette avec ce qui a manqué. */
export async function situer(
  { base, mutations }: Noyau,
  { options, delaiMs }: { options: OptionsMssante; delaiMs: number },
  boite: Boite,
): Promise<Serveurs> {
  const trouves = await chercherConfiguration({ options, mutations, delaiMs }, boite.adresse)
  if ('echecs' in trouves) throw creerIncident('MSS-CONFIGURATION', trouves.echecs.join(' '))
  poserServeurs(base, boite.id, trouves)
  return trouves.serveurs
}
