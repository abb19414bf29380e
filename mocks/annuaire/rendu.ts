import type { Prise } from './pannes.ts'
import { ENTETES_DU_BANC } from './service.ts'

/** Une réponse prête à partir ; statut 0 quand rien ne part. */
export interface Rendu {
  statut: number
  entetes: Record<string, string>
  corps: string
  /** Pourquoi l'appel est refusé, pour le journal ; nul quand il aboutit. */
  code: string | null
}

const HTML = `<!doctype html><html lang="fr"><head><title>503</title></head><body><h1>Service momentanément indisponible</h1></body></html>`

const ISSUE_500 = {
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code: 'exception', diagnostics: 'Panne demandée au banc' }],
}

/** Ce qu'une panne met à la place de la réponse ; `null` quand elle la laisse passer. */
export function reponseEnPanne({ effet }: Prise): Rendu | null {
  if (effet === null) return null
  const entetes = (type: string) => ({ ...ENTETES_DU_BANC, 'content-type': type })
  if (effet === 'timeout') return { statut: 0, entetes: {}, corps: '', code: 'panne' }
  if (effet === 'html-503')
    return { statut: 503, entetes: entetes('text/html; charset=utf-8'), corps: HTML, code: 'panne' }
  return {
    statut: 500,
    entetes: entetes('application/fhir+json; charset=utf-8'),
    corps: JSON.stringify(ISSUE_500),
    code: 'panne',
  }
}
