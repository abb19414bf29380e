import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import type { Horloge } from '../options.ts'
import type { ClientProxy } from './options.ts'

/** Un jeton d'une API, et jusqu'à quand il sert. */
export interface JetonApi {
  acces: string
  fin: Date
  rafraichissement: string | null
}

/** Une session du proxy ; ses jetons ne sont qu'en mémoire et ne sortent jamais (psc.md §13 [V]). */
export interface SessionProxy {
  /** Identifiant public, celui des traces. */
  id: string
  client: ClientProxy
  nationalId: string
  /** `session_state` de PSC. */
  etat: string
  /** Quatre heures après la connexion (psc.md §13). */
  fin: Date
  /** `null` : fermée ici, pas encore chez PSC. */
  jetons: { acces: string; fin: Date; rafraichissement: string | null } | null
  /** Jeton d'identité, pour fermer chez PSC. */
  preuve: string
  /** Par service. */
  api: Map<string, JetonApi>
  /** Le renouvellement en cours : un seul à la fois, les jetons de PSC tournent. */
  enCours: Promise<unknown>
}

const DUREE_MS = 4 * 3_600_000
/** Un proxy local sert un cabinet ; au-delà, la plus ancienne session s'efface. */
const MAXIMUM = 500

const hacher = (texte: string) => createHash('sha256').update(texte).digest()

/**
 * Les sessions ouvertes. Le témoin vaut `<id>.<secret>` : l'identifiant, que les traces montrent, ne
 * suffit pas à reprendre une session.
 */
export function creerSessions({ maintenant }: Horloge) {
  const sessions = new Map<string, { session: SessionProxy; secret: Buffer }>()
  const purger = () => {
    const heure = maintenant()
    for (const [id, { session }] of sessions) if (session.fin <= heure) sessions.delete(id)
  }
  return {
    /** Ouvre une session et rend la valeur du témoin. */
    ouvrir(donnees: Pick<SessionProxy, 'client' | 'nationalId' | 'etat' | 'jetons' | 'preuve'>) {
      purger()
      const [ancienne] = sessions.keys()
      if (sessions.size >= MAXIMUM && ancienne !== undefined) sessions.delete(ancienne)
      const session: SessionProxy = {
        ...donnees,
        id: randomUUID(),
        fin: new Date(maintenant().getTime() + DUREE_MS),
        api: new Map(),
        enCours: Promise.resolve(),
      }
      const secret = randomBytes(32).toString('base64url')
      sessions.set(session.id, { session, secret: hacher(secret) })
      return { session, temoin: `${session.id}.${secret}` }
    },
    /** La session du témoin, fermée ou non ; `null` si elle est inconnue ou a plus de quatre heures. */
    lire(temoin: string | undefined): SessionProxy | null {
      purger()
      const [id = '', secret = ''] = (temoin ?? '').split('.')
      const trouvee = sessions.get(id)
      if (!trouvee || !timingSafeEqual(trouvee.secret, hacher(secret))) return null
      return trouvee.session
    },
    /** Efface la session et ses jetons. */
    oublier: ({ id }: SessionProxy): void => void sessions.delete(id),
    oublierTout: (): void => sessions.clear(),
  }
}
export type SessionsProxy = ReturnType<typeof creerSessions>
