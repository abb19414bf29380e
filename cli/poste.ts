import { type Horloge, SERVICES_SIMULES, type ServiceSimule } from '../mocks/contrat.ts'
import { creerHorloge } from '../mocks/horloge.ts'
import { demarrerLgc } from '../reference-lgc/index.ts'
import { estMutation } from '../reference-lgc/mutations/index.ts'
import type { OptionsLgc } from '../reference-lgc/options.ts'
import type { Environnement } from '../rem/types.ts'
import { ErreurSegur } from './erreur-segur.ts'
import { raisonDe } from './ligne/raison.ts'
import { reconnaitre } from './ligne/reconnaitre.ts'
import { creerPileArrets, type PileArrets } from './pile-arrets.ts'
import { type Branchement, brancherLgc } from './simulateurs/brancher-lgc.ts'
import { demarrerServices } from './simulateurs/demarrer.ts'

export interface OptionsPoste {
  /** `reference`, `guide` ou chemin d’un pilote. */
  cible: string
  /** Câblage de chaque service ; tous simulés par défaut. */
  services?: Partial<Record<ServiceSimule, Environnement>>
  mutations?: readonly string[]
  portBase?: number | undefined
  portLgc?: number | undefined
  graine?: number | undefined
  /** Simulateurs déjà en marche, démarrés par un autre programme. */
  simulateurs?: Branchement & { controle: string }
}

/** Un jeu de services simulés et, pour la cible `reference`, le LGC qui y est branché. */
export interface PosteDemarre {
  /** API de contrôle des services ; nulle quand aucun n’est simulé. */
  controle: string | null
  /** Adresse du LGC de référence ; nulle pour une autre cible. */
  lgc: string | null
  /** Les services que le banc simule vraiment sur ce poste. */
  simules: readonly ServiceSimule[]
  /** Les règles que le LGC de référence a consultées depuis sa dernière remise à zéro. */
  mutationsConsultees(): readonly string[]
  arreter(): Promise<void>
}

function aDesServicesSimules({ cible, services = {} }: OptionsPoste): boolean {
  const cablages = Object.values(services)
  return cible === 'reference' || cablages.length === 0 || cablages.includes('simule')
}

async function ouvrirServices(options: OptionsPoste, horloge: Horloge, pile: PileArrets) {
  if (!aDesServicesSimules(options)) return null
  const { portBase, graine } = options
  const { description, arreter } = await demarrerServices({ horloge, portBase, graine })
  pile.ajouter(arreter)
  return description
}

interface Alentours {
  horloge: Horloge
  pile: PileArrets
  services: OptionsLgc['services']
}

async function ouvrirLgc(options: OptionsPoste, { horloge, pile, services }: Alentours) {
  const lgc = await demarrerLgc({
    base: null,
    horloge,
    mutations: (options.mutations ?? []).filter(estMutation),
    services,
    // Les scénarios remettent le logiciel à zéro entre deux.
    essai: true,
    ...(options.portLgc === undefined ? {} : { port: options.portLgc }),
  })
  pile.ajouter(lgc.arreter)
  return lgc
}

/**
 * Démarre les services simulés puis, s’il est la cible, le LGC de référence : une seule horloge pour
 * tous, tout sur 127.0.0.1. Ce qui a démarré est arrêté dans l’ordre inverse, même après une erreur.
 * Lève SEGUR-PORT-001, SEGUR-SIM-001 ou SEGUR-LGC-002.
 */
export async function demarrerPoste(options: OptionsPoste): Promise<PosteDemarre> {
  const pile = creerPileArrets()
  const horloge = creerHorloge()
  try {
    const simulateurs = options.simulateurs ?? (await ouvrirServices(options, horloge, pile))
    const lgc =
      options.cible === 'reference' && simulateurs !== null
        ? await ouvrirLgc(options, { horloge, pile, services: brancherLgc(simulateurs) })
        : null
    return {
      controle: simulateurs?.controle ?? null,
      lgc: lgc?.url ?? null,
      simules: SERVICES_SIMULES.filter((service) => simulateurs !== null && service in simulateurs),
      mutationsConsultees: () => lgc?.mutationsConsultees() ?? [],
      arreter: pile.arreter,
    }
  } catch (cause) {
    await pile.arreter()
    const connue = await reconnaitre(cause)
    throw connue ?? new ErreurSegur('SEGUR-LGC-002', { raison: raisonDe(cause) }, { cause })
  }
}
