import { networkInterfaces } from 'node:os'

/** Les services en HTTPS qu'un nom écrit en dur dans un logiciel peut viser. */
export const SERVICES_NOMMES = ['insi', 'apcv', 'psc', 'psc-mire'] as const
export type ServiceNomme = (typeof SERVICES_NOMMES)[number]

/** Un nom d'hôte du logiciel, et le service qu'il y attend ; `null` : un simple nom de cette machine. */
export interface HoteNomme {
  nom: string
  service: ServiceNomme | null
}

/** Ce qu'il faut pour qu'un logiciel d'une autre machine atteigne les services. Absent : 127.0.0.1 seulement. */
export interface OptionsReseau {
  /** Adresse IP où tout écoute, `0.0.0.0` et `::` compris. */
  ecoute: string
  /** Adresse IP donnée au logiciel : celle d'écoute, ou celle de la machine quand on écoute partout. */
  adresse: string
  /** Noms portés par le certificat et aiguillés sur le port commun. */
  hotes: readonly HoteNomme[]
  /** Adresses IP ou blocs CIDR admis, en plus de la machine elle-même ; vide : toute adresse. */
  autorises: readonly string[]
  /** Port où chaque nom mène à son service (SNI) ; `null` : pas de port commun. */
  portSni: number | null
}

const TOUTES: ReadonlySet<string> = new Set(['0.0.0.0', '::'])

/** Vrai quand l'adresse d'écoute est « toutes les cartes réseau ». */
export const ecoutePartout = (ecoute: string): boolean => TOUTES.has(ecoute)

/** Vrai quand l'adresse IP n'est joignable que de la machine elle-même. */
export const estBouclage = (adresse: string): boolean =>
  adresse === '::1' || /^127(\.\d{1,3}){3}$/.test(adresse)

/** Les adresses IP de cette machine à cet instant, bouclage compris. */
export function adressesDeLaMachine(): readonly string[] {
  return Object.values(networkInterfaces()).flatMap(
    (cartes) => cartes?.map(({ address }) => address) ?? [],
  )
}

/** Une adresse IP telle qu'elle s'écrit dans une URL : entre crochets en IPv6. */
export const dansUneUrl = (adresse: string): string =>
  adresse.includes(':') ? `[${adresse}]` : adresse

/** Les noms et adresses que le certificat de serveur doit porter (igc-sante.md §5 [C]). */
export function nomsDuCertificat({ ecoute, adresse, hotes }: OptionsReseau): readonly string[] {
  const adresses = ecoutePartout(ecoute) ? adressesDeLaMachine() : [ecoute]
  // Une adresse de lien local n'a de sens qu'avec sa carte : aucun client ne l'écrit.
  const ecrites = adresses.filter((a) => !a.toLowerCase().startsWith('fe80:'))
  return [...new Set([adresse, ...ecrites, ...hotes.map(({ nom }) => nom)])]
}

/** Les hôtes d'en-tête `Host` admis, en plus de localhost : l'adresse, les noms. */
export function hotesAdmis(reseau: OptionsReseau | undefined): readonly string[] {
  return reseau ? nomsDuCertificat(reseau).map(dansUneUrl) : []
}
