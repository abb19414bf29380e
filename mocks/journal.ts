import { masquer } from '../schemas/secrets/masquer.ts'
import { estNomSecret } from '../schemas/secrets/noms.ts'
import type { EcartProtocole, EntreeJournal, Horloge, ServiceSimule } from './contrat.ts'

/** Au-delà, les plus anciennes entrées s'effacent : un banc qui tourne des jours reste borné. */
const ENTREES_MAX = 2_000
const OCTETS_MAX = 64 * 1024 * 1024
const CORPS_MAX = 256 * 1024
const MESSAGE_MAX = 600
const ECARTS_MAX = 50

export type EntreeSansRang = Omit<EntreeJournal, 'id' | 'service' | 'horodatage'>

export interface Journal {
  /** Ajoute une entrée, secrets masqués et corps bornés, et la rend avec son rang. */
  ecrire(entree: EntreeSansRang): EntreeJournal
  /** Entrées de rang supérieur à `depuis`, dans l'ordre. */
  lire(depuis?: number): readonly EntreeJournal[]
  /** Oublie les entrées ; les rangs continuent, pour qui garde un repère. */
  vider(): void
}

/** Un en-tête secret dit seulement qu'il était là ; les autres peuvent porter une adresse à masquer. */
const masquerEntetes = (entetes: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(entetes).map(([nom, valeur]) => [
      nom,
      estNomSecret(nom) ? 'masqué' : masquer(valeur),
    ]),
  )

function borner(corps: string): string {
  if (corps.length <= CORPS_MAX) return corps
  return `${corps.slice(0, CORPS_MAX)}\n… tronqué, ${corps.length} caractères reçus`
}

/** Un écart cite ce qui a été reçu : il ne doit pas peser ce que le corps ne pèse plus. */
function bornerEcarts(ecarts: readonly EcartProtocole[]): readonly EcartProtocole[] {
  return ecarts
    .slice(0, ECARTS_MAX)
    .map((ecart) => ({ ...ecart, message: masquer(ecart.message.slice(0, MESSAGE_MAX)) }))
}

function poids({ requete, reponse }: EntreeJournal): number {
  return requete.corps.length + reponse.corps.length + 2_000
}

/**
 * Journal borné d'un service : 2 000 entrées et 64 Mio au plus, corps coupés à 256 Kio, en-têtes
 * secrets masqués (conception.md §5). L'heure est celle de l'horloge du banc.
 */
export function creerJournal(service: ServiceSimule, horloge: Horloge): Journal {
  let entrees: EntreeJournal[] = []
  let dernier = 0
  let total = 0
  const oublier = () => {
    while (entrees.length > ENTREES_MAX || (total > OCTETS_MAX && entrees.length > 1)) {
      const ancienne = entrees.shift()
      if (ancienne) total -= poids(ancienne)
    }
  }
  return {
    ecrire({ requete, reponse, ecarts, informations, ...reste }) {
      dernier += 1
      const entree: EntreeJournal = {
        id: dernier,
        service,
        horodatage: horloge.maintenant().toISOString(),
        ...reste,
        ecarts: bornerEcarts(ecarts),
        ...(informations?.length ? { informations: bornerEcarts(informations) } : {}),
        requete: {
          ...requete,
          chemin: masquer(requete.chemin),
          entetes: masquerEntetes(requete.entetes),
          corps: masquer(borner(requete.corps)),
        },
        reponse: {
          ...reponse,
          entetes: masquerEntetes(reponse.entetes),
          corps: masquer(borner(reponse.corps)),
        },
      }
      entrees.push(entree)
      total += poids(entree)
      oublier()
      return entree
    },
    lire: (depuis = 0) => entrees.filter((entree) => entree.id > depuis),
    vider() {
      entrees = []
      total = 0
    },
  }
}
