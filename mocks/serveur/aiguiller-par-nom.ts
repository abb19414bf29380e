import type { TLSSocket } from 'node:tls'
import type { HttpBindings } from '@hono/node-server'
import type { HoteNomme, ServiceNomme } from './reseau.ts'

/** Ce que sert un service, en HTTPS. */
export type Traiter = (requete: Request, liens: HttpBindings) => Promise<Response> | Response

/**
 * Sert plusieurs services sur un seul port : le nom que le client demande à la poignée de main TLS
 * (SNI) choisit le service. Un nom inconnu ou absent reçoit un code 421, en français.
 */
export function aiguillerParNom(
  hotes: readonly HoteNomme[],
  services: Record<ServiceNomme, Traiter>,
): Traiter {
  const parNom = new Map(hotes.map(({ nom, service }) => [nom, service]))
  return (requete, liens) => {
    const { servername } = liens.incoming.socket as TLSSocket
    const nom = typeof servername === 'string' ? servername.toLowerCase() : ''
    const service = parNom.get(nom) ?? null
    if (service !== null) return services[service](requete, liens)
    const connus = hotes.flatMap((hote) => (hote.service === null ? [] : [hote.nom])).join(', ')
    const dit = nom === '' ? 'Aucun nom demandé (SNI)' : `Aucun service sous le nom « ${nom} »`
    return new Response(`${dit} ; noms connus : ${connus}.\n`, {
      status: 421,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    })
  }
}
