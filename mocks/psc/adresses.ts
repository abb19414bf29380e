import type { HoteNomme, ServiceNomme } from '../serveur/reseau.ts'

/** Le royaume de l'émetteur, tel que PSC le nomme (psc.md §2 [V]). */
export const ROYAUME = '/auth/realms/esante-wallet'
/** Chemin des points d'accès de l'émetteur. */
export const PROTOCOLE = `${ROYAUME}/protocol/openid-connect`

export interface AdressesPsc {
  /** `https://127.0.0.1:9403` : là où l'émetteur répond, sans barre finale. */
  base: string
  /** Base de la mire : la même, ou un autre hôte, comme chez PSC (psc.md §2 [V]). */
  mire: string
}

/** L'émetteur, `iss` de tous les jetons (psc.md §16). */
export const emetteur = ({ base }: AdressesPsc): string => `${base}${ROYAUME}`

/** Le point d'autorisation : pas sous le royaume, et peut-être sur un autre hôte (psc.md §2 [V]). */
export const autorisation = ({ mire }: AdressesPsc): string => `${mire}/auth`

interface Situation {
  /** Noms que le logiciel a écrits en dur, et le port commun qui les sert. */
  hotes: readonly HoteNomme[]
  portSni: number | null
  /** Hôte de la mire, sur le même port : `localhost` en fait un autre hôte que 127.0.0.1. */
  hoteMire?: string | undefined
}

/**
 * Les adresses du service, une fois son port connu. Un nom donné à « psc » devient l'émetteur, un nom
 * donné à « psc-mire » la mire : un logiciel qui les a en dur compare `iss` au nom qu'il connaît.
 */
export function situerPsc(adresse: string, { hotes, portSni, hoteMire }: Situation): AdressesPsc {
  const port = portSni === null || portSni === 443 ? '' : `:${portSni}`
  const nommee = (service: ServiceNomme) => {
    const nom = hotes.find((hote) => hote.service === service)?.nom
    return nom === undefined || portSni === null ? undefined : `https://${nom}${port}`
  }
  const base = nommee('psc') ?? adresse
  const autreHote =
    hoteMire === undefined
      ? undefined
      : base.replace(/^(https:\/\/)(\[[^\]]*\]|[^:/]*)/, `$1${hoteMire}`)
  return { base, mire: nommee('psc-mire') ?? autreHote ?? base }
}
