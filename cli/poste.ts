import { type Horloge, SERVICES_SIMULES, type ServiceSimule } from '../mocks/contrat.ts'
import { type ErreurCog, estErreurCog } from '../reference-lgc/cog/insee/erreur.ts'
import { demarrerLgc } from '../reference-lgc/index.ts'
import { estMutation } from '../reference-lgc/mutations/index.ts'
import type { OptionsLgc } from '../reference-lgc/options.ts'
import type { Environnement } from '../rem/types.ts'
import { ErreurSegur } from './erreur-segur.ts'
import { raisonDe } from './ligne/raison.ts'
import { reconnaitre } from './ligne/reconnaitre.ts'
import { creerPileArrets, type PileArrets } from './pile-arrets.ts'
import { creerHorlogeSuivie } from './proxy/horloge-suivie.ts'
import { ouvrirProxy } from './proxy/ouvrir-proxy.ts'
import type { OuvertureChargee } from './reseau/charger-ouverture.ts'
import { type Branchement, brancherLgc } from './simulateurs/brancher-lgc.ts'
import { demarrerServices } from './simulateurs/demarrer.ts'
import { direDestination, type Ecoute } from './simulateurs/dire-destination.ts'
import type { ApportCartes } from './simulateurs/lire-cartes.ts'
import type { JeuCharge } from './simulateurs/lire-identites.ts'

export interface OptionsPoste {
  /** `reference`, `guide` ou chemin d’un pilote. */
  cible: string
  /** Câblage de chaque service ; tous simulés par défaut. */
  services?: Partial<Record<ServiceSimule, Environnement>>
  mutations?: readonly string[]
  portBase?: number | undefined
  portLgc?: number | undefined
  graine?: number | undefined
  /** Identités de l’utilisateur pour INSi simulé. */
  jeu?: JeuCharge['jeu'] | undefined
  /** Cartes Vitale et autorités de l’utilisateur. */
  apport?: ApportCartes | undefined
  /** Ouverture des services à une autre machine, et certificat de l’éditeur. */
  ouverture?: OuvertureChargee | undefined
  /** Où le logiciel de l’éditeur écoute ses partenaires ; celui de référence le dit lui-même. */
  raccordement?: Ecoute | undefined
  /** Fichiers du code officiel géographique pour le LGC de référence. */
  cogDossier?: string | undefined
  /** Lance le Proxy e-santé de référence à côté du LGC de référence. */
  proxy?: boolean
  /** Simulateurs déjà en marche, démarrés par un autre programme. */
  simulateurs?: Branchement & {
    controle: string
    reseau?: { jeton?: string | null | undefined } | undefined
  }
}

/** Un jeu de services simulés et, pour la cible `reference`, le LGC qui y est branché. */
export interface PosteDemarre {
  /** API de contrôle des services ; nulle quand aucun n’est simulé. */
  controle: string | null
  /** Jeton de cette API quand elle est ouverte au réseau. */
  jeton: string | null
  /** Adresse du LGC de référence ; nulle pour une autre cible. */
  lgc: string | null
  /** Adresse du Proxy e-santé de référence ; nulle quand il n’est pas lancé. */
  proxy: string | null
  /** Adresse d’INSi simulé ; nulle quand il ne l’est pas. */
  urlInsi: string | null
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
  const { portBase, graine, jeu, apport, ouverture } = options
  const services = await demarrerServices({
    ...{ horloge, portBase, graine, jeu, apport },
    ...ouverture,
  })
  const { description, arreter } = services
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
    cogDossier: options.cogDossier ?? null,
    // Les scénarios remettent le logiciel à zéro entre deux.
    essai: true,
    ...(options.portLgc === undefined ? {} : { port: options.portLgc }),
  })
  pile.ajouter(lgc.arreter)
  return lgc
}

/** Le LGC de référence n'écoute que sa machine : des simulateurs d'une autre ne peuvent lui écrire. */
function ecouteDe(
  { cible, raccordement, simulateurs }: OptionsPoste,
  lgc: { portFlux: number | null } | null,
): Ecoute | null {
  if (cible !== 'reference') return raccordement ?? null
  const ailleurs = (simulateurs?.reseau?.jeton ?? null) !== null
  return lgc === null || lgc.portFlux === null || ailleurs ? null : { port: lgc.portFlux }
}

/** Chaque fichier ou colonne qui manque, d’un coup : l’utilisateur les a téléchargés lui-même. */
const direErreurCog = (cause: ErreurCog, dossier = '') =>
  new ErreurSegur('SEGUR-CFG-010', { dossier }, { details: cause.problemesCog, cause })

/**
 * Démarre les services simulés puis, s’il est la cible, le LGC de référence : une seule horloge pour
 * tous, tout sur 127.0.0.1. Ce qui a démarré est arrêté dans l’ordre inverse, même après une erreur.
 * Lève SEGUR-PORT-001, SEGUR-SIM-001, SEGUR-CFG-010 ou SEGUR-LGC-002.
 */
export async function demarrerPoste(options: OptionsPoste): Promise<PosteDemarre> {
  const pile = creerPileArrets()
  const suivie = creerHorlogeSuivie()
  const { horloge } = suivie
  try {
    const simulateurs = options.simulateurs ?? (await ouvrirServices(options, horloge, pile))
    const branchement = options.cible === 'reference' ? simulateurs : null
    const espace =
      branchement && options.proxy ? await ouvrirProxy(branchement, { ...suivie, pile }) : null
    const services = branchement && { ...brancherLgc(branchement), espace }
    const lgc = services && (await ouvrirLgc(options, { horloge, pile, services }))
    const jeton = simulateurs?.reseau?.jeton ?? null
    const ecoute = ecouteDe(options, lgc)
    if (simulateurs && ecoute)
      await direDestination({ controle: simulateurs.controle, jeton }, ecoute)
    return {
      controle: simulateurs?.controle ?? null,
      jeton,
      lgc: lgc?.url ?? null,
      proxy: espace?.url ?? null,
      urlInsi: simulateurs?.insi.url ?? null,
      simules: SERVICES_SIMULES.filter((service) => simulateurs !== null && service in simulateurs),
      mutationsConsultees: () => lgc?.mutationsConsultees() ?? [],
      arreter: pile.arreter,
    }
  } catch (cause) {
    await pile.arreter()
    if (estErreurCog(cause)) throw direErreurCog(cause, options.cogDossier)
    const connue = await reconnaitre(cause)
    throw connue ?? new ErreurSegur('SEGUR-LGC-002', { raison: raisonDe(cause) }, { cause })
  }
}
