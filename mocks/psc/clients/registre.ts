import { type ClientPsc, type ClientPscDonne, SCHEMA_CLIENT } from './types.ts'

export interface RegistreClients {
  parId(id: string): ClientPsc | undefined
  tous(): readonly ClientPsc[]
  /** Enregistre un client, à la place de celui du même identifiant. */
  enregistrer(client: ClientPscDonne): ClientPsc
}

/** Les fournisseurs de service connus ; lève si un client de départ est mal formé. */
export function creerRegistre(depart: readonly ClientPscDonne[]): RegistreClients {
  const clients = new Map<string, ClientPsc>()
  const enregistrer = (donne: ClientPscDonne) => {
    const client = SCHEMA_CLIENT.parse(donne)
    clients.set(client.id, client)
    return client
  }
  for (const client of depart) enregistrer(client)
  return {
    parId: (id) => clients.get(id),
    tous: () => [...clients.values()],
    enregistrer,
  }
}
