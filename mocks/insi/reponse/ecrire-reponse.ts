import type { Faits } from '../lecture/faits.ts'
import type { Reglages } from '../reglages.ts'
import { ecrireEnveloppe } from './ecrire-enveloppe.ts'
import { ecrireFaute } from './ecrire-faute.ts'
import { ecrireResultat } from './ecrire-resultat.ts'
import type { Issue } from './issue.ts'

export interface ReponseHttp {
  statut: number
  entetes: Record<string, string>
  corps: string
}

const TYPE_SOAP = 'application/soap+xml; charset=utf-8'

/** Écrit la réponse HTTP d'une issue : 200 pour un compte rendu, 500 pour une faute (ins.md §5.9). */
export function ecrireReponse(issue: Issue, faits: Faits, reglages: Reglages): ReponseHttp {
  const { message, forme, maintenant } = faits
  const messageId = message?.messageId ?? null
  const corps =
    issue.genre === 'faute'
      ? ecrireFaute(issue.code, messageId, reglages)
      : (forme?.ecrire ?? ecrireResultat)(issue, {
          reglages,
          maintenant,
          prenomsDemandes: message?.corps.traits?.prenoms ?? [],
        })
  const lien =
    issue.genre === 'faute'
      ? { action: null, messageId }
      : { action: forme?.action ?? null, messageId }
  return {
    statut: issue.genre === 'faute' ? 500 : 200,
    entetes: { 'content-type': TYPE_SOAP },
    corps: ecrireEnveloppe(corps, lien, reglages),
  }
}
