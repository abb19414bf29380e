import type { EcartProtocole, EntreeJournal, ServiceSimule } from '../../mocks/contrat.ts'
import type { MessageEchange } from '../../reports/campagne/types.ts'
import { type Depot, enJsonMasque } from '../../reports/index.ts'
import type { Simulateurs } from '../services/simulateurs.ts'

/** Un écart du journal, tel que la campagne le garde. */
export const citer = ({ regle, message, source, marque }: EcartProtocole) => ({
  regle,
  message,
  source: `${source} [${marque}]`,
})

function deposer(depot: Depot, entree: EntreeJournal): MessageEchange {
  const fichier = (partie: EntreeJournal['requete'] | EntreeJournal['reponse']) =>
    depot.deposer(Buffer.from(enJsonMasque(partie)), 'application/json').chemin
  return {
    id: `${entree.service}-${entree.id}`,
    service: entree.service,
    horodatage: entree.horodatage,
    appelant: entree.appelant,
    operation: entree.operation,
    resultat: entree.code === null ? entree.resultat : `${entree.resultat} (${entree.code})`,
    requete: fichier(entree.requete),
    reponse: fichier(entree.reponse),
    ecarts: entree.ecarts.map(citer),
    ...(entree.informations ? { informations: entree.informations.map(citer) } : {}),
  }
}

/** Relève, à chaque appel, les messages que les services ont vus depuis l'appel précédent. */
export function suivreEchanges(simulateurs: Simulateurs, depot: Depot) {
  const reperes = new Map<ServiceSimule, number>()
  return async (): Promise<MessageEchange[]> => {
    const releves = await Promise.all(
      simulateurs.simules.map(async (service) => {
        const entrees = await simulateurs.journal(service, reperes.get(service) ?? 0)
        const derniere = entrees.at(-1)
        if (derniere) reperes.set(service, derniere.id)
        return entrees.map((entree) => deposer(depot, entree))
      }),
    )
    return releves.flat().sort((a, b) => a.horodatage.localeCompare(b.horodatage))
  }
}
