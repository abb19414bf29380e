import type { OptionsEspace } from '../../reference-lgc/options.ts'
import type { PileArrets } from '../pile-arrets.ts'
import type { Branchement } from '../simulateurs/brancher-lgc.ts'
import { brancherProxy, CLIENT_PSC_PROXY, SERVICE_ESSAI } from './brancher-proxy.ts'
import type { HorlogeSuivie } from './horloge-suivie.ts'
import { decalageDe } from './horloge-suivie.ts'
import { lancerProxy } from './lancer-proxy.ts'

/**
 * Lance le Proxy e-santé de référence à l’heure du banc, et dit au LGC comment le joindre ; nul quand
 * les simulateurs n’ont pas d’API à lui donner.
 */
export async function ouvrirProxy(
  simulateurs: Branchement,
  { horloge, suivre, pile }: HorlogeSuivie & { pile: PileArrets },
): Promise<OptionsEspace | null> {
  const options = brancherProxy(simulateurs)
  if (!options) return null
  const proxy = await lancerProxy(options, { decalageMs: decalageDe(horloge) })
  pile.ajouter(proxy.arreter)
  suivre(proxy.regler)
  return { url: proxy.url, clientId: CLIENT_PSC_PROXY, essai: SERVICE_ESSAI }
}
