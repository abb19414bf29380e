import type { CustomFetch } from 'openid-client'
import { allowInsecureRequests, Configuration, customFetch, TlsClientAuth } from 'openid-client'
import type { Horloge, OptionsOrdonnance } from '../../options.ts'
import { echanger } from '../../proxy/api/demander-jeton.ts'
import type { JetonApi } from '../../proxy/sessions.ts'

/** Un jeton qui finit dans l'instant ne sert plus. */
const MARGE_MS = 5_000

export interface Porteur {
  /** Empreinte de la session du logiciel. */
  empreinte: string
  /** Jeton d'accès de Pro Santé Connect, échangé une fois par session d'API (psc.md §12 [V]). */
  acces: string
}

/** Les jetons de l'API, un par session du logiciel, en mémoire seulement. */
export function creerJetons(
  options: OptionsOrdonnance,
  { transport, horloge, delaiMs }: { transport: CustomFetch; horloge: Horloge; delaiMs: number },
) {
  const connus = new Map<string, JetonApi>()
  const serveur = new Configuration(
    { issuer: new URL(options.jeton).origin, token_endpoint: options.jeton },
    options.clientId,
    undefined,
    TlsClientAuth(),
  )
  serveur[customFetch] = transport
  serveur.timeout = delaiMs / 1000
  if (['127.0.0.1', 'localhost'].includes(new URL(options.jeton).hostname))
    allowInsecureRequests(serveur)

  return {
    /** Le jeton de cette session ; rejette quand l'échange est refusé ou muet. */
    async obtenir({ empreinte, acces }: Porteur): Promise<string> {
      const maintenant = horloge.maintenant()
      const connu = connus.get(empreinte)
      if (connu && connu.fin.getTime() > maintenant.getTime() + MARGE_MS) return connu.acces
      const service = { url: options.url, jeton: options.jeton, scope: options.scope }
      const obtenu = await echanger(serveur, service, { acces, maintenant })
      if ('mort' in obtenu) throw new Error('Jeton de Pro Santé Connect refusé à l’échange')
      connus.set(empreinte, obtenu.jeton)
      return obtenu.jeton.acces
    },
    oublier: (empreinte: string): void => void connus.delete(empreinte),
    toutOublier: (): void => connus.clear(),
  }
}
