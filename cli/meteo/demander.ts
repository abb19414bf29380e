import { z } from 'zod'
import { ErreurSegur } from '../erreur-segur.ts'
import { raisonDe } from '../ligne/raison.ts'

const SITUATION = z.object({ id: z.string(), libelle: z.string(), aVoir: z.string() })
const ETAT = z.object({ enCours: SITUATION.nullable(), situations: z.array(SITUATION) })
const REFUS = z.object({ erreurs: z.array(z.string()) })

/** Le temps qu’il fait sur des simulateurs, et celui que l’on peut provoquer. */
export type EtatMeteo = z.infer<typeof ETAT>

/** Où joindre des simulateurs ; le jeton sert quand ils sont ouverts au réseau. */
export interface Controle {
  adresse: string
  jeton: string | null
}

/** Ce que l’on veut : voir, provoquer une situation, ou rendre le beau temps. */
export type DemandeMeteo = { voir: true } | { situation: string } | { beauTemps: true }

function requete(demande: DemandeMeteo): RequestInit {
  if ('voir' in demande) return { method: 'GET' }
  if ('beauTemps' in demande) return { method: 'DELETE' }
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(demande),
  }
}

/** Interroge l’API de contrôle. Lève SEGUR-SIM-005 quand rien ne répond, SEGUR-CLI-003 quand elle refuse. */
export async function demanderMeteo(
  { adresse, jeton }: Controle,
  demande: DemandeMeteo,
): Promise<EtatMeteo> {
  const init = requete(demande)
  const headers = new Headers(init.headers)
  if (jeton !== null) headers.set('authorization', `Bearer ${jeton}`)
  const reponse = await fetch(new URL('/_mock/meteo', adresse), { ...init, headers }).catch(
    (cause: unknown) => {
      throw new ErreurSegur('SEGUR-SIM-005', { raison: raisonDe(cause) }, { cause })
    },
  )
  const corps: unknown = await reponse.json().catch(() => null)
  const lu = ETAT.safeParse(corps)
  if (lu.success) return lu.data
  const refus = REFUS.safeParse(corps)
  const raison = refus.success ? refus.data.erreurs.join(' ') : `réponse ${reponse.status}`
  throw new ErreurSegur('SEGUR-CLI-003', { verbe: 'meteo', option: 'la situation', raison })
}
