import { z } from 'zod'
import type { OptionsEspace } from '../options.ts'

/** Pourquoi le proxy n'a pas fait ce qu'on lui demandait ; une phrase pour chacun est à l'écran. */
export type EchecEspace = 'injoignable' | 'perdue' | 'refus' | 'inconnu' | 'muet' | 'api'

/** Ce que le proxy rend : de quoi continuer, ou une raison. */
export type Rendu<T> = { valeur: T } | { echec: EchecEspace }

/** Assez pour un aller-retour ; l'ouverture, elle, attend une personne. */
const DELAI_MS = 15_000
/** L'utilisateur qui se déconnecte attend devant l'écran. */
const DELAI_FERMETURE_MS = 3_000
const REPONSE = z.looseObject({ SubjectNameID: z.string().min(1).max(60) })

const PAR_STATUT: Record<number, EchecEspace> = { 401: 'refus', 404: 'inconnu', 503: 'muet' }

async function parler(adresse: string, init: RequestInit): Promise<Response | null> {
  return fetch(adresse, { redirect: 'manual', ...init }).catch(() => null)
}

/**
 * Parle au Proxy e-santé, de serveur à serveur (psc.md §13). Ce logiciel n'a ni jeton ni certificat
 * de l'espace de confiance : seulement le témoin de session, en mémoire.
 */
export function creerProxyEsante({ url, clientId, essai }: OptionsEspace) {
  const avec = (temoin: string) => ({ cookie: temoin })
  return {
    /** Attend que la personne réponde sur son téléphone ; rend le témoin. */
    async ouvrir(
      { identifiant, nombre }: { identifiant: string; nombre: string },
      abandon: AbortSignal,
    ): Promise<Rendu<string>> {
      const reponse = await parler(`${url}/connect`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          nationalId: identifiant,
          bindingMessage: nombre,
          clientId,
          channel: 'MOBILE',
        }),
        signal: abandon,
      })
      if (!reponse) return { echec: 'injoignable' }
      const temoin = reponse.headers.getSetCookie()[0]?.split(';')[0]
      if (reponse.ok && temoin) return { valeur: temoin }
      return { echec: PAR_STATUT[reponse.status] ?? 'api' }
    },
    /** Demande à l'API d'essai au nom de qui elle est appelée. */
    async verifier(temoin: string): Promise<Rendu<string>> {
      const reponse = await parler(`${url}/send/${essai}/whoami`, {
        headers: avec(temoin),
        signal: AbortSignal.timeout(DELAI_MS),
      })
      if (!reponse) return { echec: 'injoignable' }
      if (reponse.status === 401) return { echec: 'perdue' }
      if (reponse.status === 503) return { echec: 'muet' }
      const lue = REPONSE.safeParse(await reponse.json().catch(() => null))
      return reponse.ok && lue.success ? { valeur: lue.data.SubjectNameID } : { echec: 'api' }
    },
    /** Ferme la session du proxy et celle de PSC qu'il tient ; faux s'il ne l'a pas confirmé. */
    async fermer(temoin: string): Promise<boolean> {
      const reponse = await parler(`${url}/disconnect`, {
        method: 'DELETE',
        headers: avec(temoin),
        signal: AbortSignal.timeout(DELAI_FERMETURE_MS),
      })
      return reponse?.ok === true || reponse?.status === 401
    },
  }
}
