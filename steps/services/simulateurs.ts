import type { EntreeJournal, ServiceSimule } from '../../mocks/contrat.ts'
import type { IncidentDate } from '../../mocks/serveur/connexions.ts'
import { ServiceReel } from '../issues.ts'

const NOMS: Record<ServiceSimule, string> = {
  psc: 'Pro Santé Connect',
  insi: 'INSi',
  dmp: 'DMP',
  mss: 'MSSanté',
  annuaire: 'Annuaire Santé',
  vitale: 'Carte Vitale',
  on: 'Ordonnance numérique',
  flux: 'des systèmes raccordés',
}

/** Les services simulés vus par un scénario : leur journal, leurs pannes, leurs données. */
export interface Simulateurs {
  /** Services au journal consultable. */
  readonly simules: readonly ServiceSimule[]
  reinitialiser(): Promise<void>
  /** Entrées ajoutées depuis la dernière réinitialisation, ou après le repère `depuis`. */
  journal(service: ServiceSimule, depuis?: number): Promise<readonly EntreeJournal[]>
  /** Connexions qui n'ont donné aucune requête, après le repère `depuis`. */
  connexions(depuis?: number): Promise<readonly IncidentDate[]>
  lire(service: ServiceSimule, verbe: string): Promise<unknown>
  /** Les octets qu'une lecture rend : la source d'un message, un document déposé. */
  telecharger(service: ServiceSimule, verbe: string): Promise<Uint8Array>
  poster(service: ServiceSimule, verbe: string, corps: unknown): Promise<unknown>
}

async function demander(adresse: string, init?: RequestInit): Promise<unknown> {
  const reponse = await fetch(adresse, init)
  const texte = await reponse.text()
  if (!reponse.ok)
    throw new Error(`Le contrôle des services simulés a répondu ${reponse.status} : ${texte}`)
  return texte === '' ? null : JSON.parse(texte)
}

/** Client de l'API de contrôle (`/_mock/<service>/…`) ; un service non simulé rend `ServiceReel`. */
export function connecterSimulateurs(
  controle: string | null,
  simules: readonly ServiceSimule[],
  jeton: string | null = null,
): Simulateurs {
  // Ouverte au réseau, l'API de contrôle demande le jeton tiré au démarrage.
  const acces: Record<string, string> = jeton === null ? {} : { authorization: `Bearer ${jeton}` }
  const adresse = (service: ServiceSimule, verbe: string) => {
    if (controle === null || !simules.includes(service))
      throw new ServiceReel(
        `Le service ${NOMS[service]} n'est pas simulé : son journal est hors de portée.`,
      )
    return `${controle}/_mock/${service}/${verbe}`
  }
  const poster = (service: ServiceSimule, verbe: string, corps: unknown) =>
    demander(adresse(service, verbe), {
      method: 'POST',
      headers: { ...acces, 'content-type': 'application/json' },
      body: JSON.stringify(corps),
    })
  return {
    simules,
    poster,
    lire: (service, verbe) => demander(adresse(service, verbe), { headers: acces }),
    async telecharger(service, verbe) {
      const reponse = await fetch(adresse(service, verbe), { headers: acces })
      if (!reponse.ok)
        throw new Error(`Le contrôle des services simulés a répondu ${reponse.status}.`)
      return new Uint8Array(await reponse.arrayBuffer())
    },
    async reinitialiser() {
      await Promise.all(simules.map((service) => poster(service, 'reset', {})))
    },
    async connexions(depuis = 0) {
      if (controle === null || simules.length === 0) return []
      const adresse = `${controle}/_mock/connexions?depuis=${depuis}`
      const recu = await demander(adresse, { headers: acces })
      return (recu as { entrees: readonly IncidentDate[] }).entrees
    },
    async journal(service, depuis = 0) {
      const recu = await demander(adresse(service, `journal?depuis=${depuis}`), {
        headers: acces,
      })
      return (recu as { entrees: readonly EntreeJournal[] }).entrees
    },
  }
}
