import { Resolver } from 'node:dns/promises'
import type { ServeurMss } from '../../options.ts'
import type { Serveurs } from '../boites/boite.ts'

/** Services d'une boîte, chiffrés d'emblée d'abord (RFC 6186, RFC 8314). */
const SERVICES = {
  imap: [
    ['_imaps', 'tls'],
    ['_imap', 'starttls'],
  ],
  smtp: [
    ['_submissions', 'tls'],
    ['_submission', 'starttls'],
  ],
} as const satisfies Record<string, readonly (readonly [string, ServeurMss['mode']])[]>

async function serveur(
  dns: Resolver,
  genre: keyof typeof SERVICES,
  domaine: string,
): Promise<ServeurMss | null> {
  for (const [service, mode] of SERVICES[genre]) {
    const annonces = await dns.resolveSrv(`${service}._tcp.${domaine}`).catch(() => [])
    const [premiere] = annonces
      // Un point seul dit que le service n'existe pas (RFC 2782).
      .filter(({ name }) => name !== '' && name !== '.')
      .sort((a, b) => a.priority - b.priority || b.weight - a.weight)
    if (premiere) return { hote: premiere.name.toLowerCase(), port: premiere.port, mode }
  }
  return null
}

/** Les serveurs que le DNS du domaine annonce ; sans serveurs DNS donnés, ceux du poste répondent. */
export async function parDns(
  domaine: string,
  { serveurs, delaiMs }: { serveurs: readonly string[]; delaiMs: number },
): Promise<Serveurs | null> {
  const dns = new Resolver({ timeout: delaiMs, tries: 2 })
  if (serveurs.length > 0) dns.setServers(serveurs)
  const [imap, smtp] = await Promise.all([
    serveur(dns, 'imap', domaine),
    serveur(dns, 'smtp', domaine),
  ])
  return imap && smtp && { imap, smtp }
}
