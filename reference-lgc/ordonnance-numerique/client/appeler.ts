import type { CustomFetch } from 'openid-client'

/** Ce que le service a répondu, ou pourquoi on n'en sait rien. */
export type Reponse =
  | { genre: 'reponse'; statut: number; corps: Record<string, unknown> }
  /** La demande n'est pas arrivée : rien n'a pu être enregistré. */
  | { genre: 'non-joint' }
  /** La demande est partie, la réponse n'est pas venue : le sort de l'ordonnance est inconnu. */
  | { genre: 'silence' }

export interface Appel {
  methode: 'GET' | 'POST'
  adresse: string
  jeton: string
  corps?: unknown
  delaiMs: number
}

const NON_JOINT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']

/** Un appel au délai borné ; ne rejette pas. */
export async function appeler(
  transport: CustomFetch,
  { methode, adresse, jeton, corps, delaiMs }: Appel,
): Promise<Reponse> {
  try {
    const reponse = await transport(adresse, {
      method: methode,
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${jeton}`,
        ...(corps === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: corps === undefined ? undefined : JSON.stringify(corps),
      redirect: 'manual',
      signal: AbortSignal.timeout(delaiMs),
    })
    return { genre: 'reponse', statut: reponse.status, corps: await lireObjet(reponse) }
  } catch (erreur) {
    const code = (erreur as NodeJS.ErrnoException).code ?? ''
    return { genre: NON_JOINT.includes(code) ? 'non-joint' : 'silence' }
  }
}

async function lireObjet(reponse: Response): Promise<Record<string, unknown>> {
  const lu: unknown = await reponse.json().catch(() => null)
  return typeof lu === 'object' && lu !== null ? (lu as Record<string, unknown>) : {}
}
