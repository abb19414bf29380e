import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import type { DescriptionService } from '../../schemas/insi/description-service.ts'
import type { ReponseHttp } from './reponse/ecrire-reponse.ts'

const XML = 'text/xml; charset=utf-8'

/**
 * La description que demande un GET : `?wsdl`, ou `?xsd=<nom>` d'un schéma publié ; `null` pour toute
 * autre demande. Les adresses du WSDL sont celle par laquelle on l'a demandé.
 */
export function servirDescription(
  c: Context<{ Bindings: HttpBindings }>,
  description: DescriptionService,
): ReponseHttp | null {
  if (c.req.method !== 'GET') return null
  const { origin, pathname, searchParams } = new URL(c.req.url)
  const rendre = (corps: string) => ({ statut: 200, entetes: { 'content-type': XML }, corps })
  if ([...searchParams.keys()].some((nom) => nom.toLowerCase() === 'wsdl')) {
    return rendre(description.wsdl(`${origin}${pathname}`))
  }
  const xsd = description.xsd(searchParams.get('xsd') ?? '')
  return xsd === null ? null : rendre(xsd)
}
