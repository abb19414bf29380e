import type { ContexteProxy, ProxyEsante } from '../contexte.ts'
import { erreurProxy } from '../erreur.ts'

function lireBorne(c: ContexteProxy, nom: 'start' | 'end'): Date | null {
  const texte = c.req.query(nom)
  if (texte === undefined) return null
  const date = new Date(texte)
  if (Number.isNaN(date.getTime())) throw erreurProxy(400, `Invalid field: ${nom}.`)
  return date
}

/** `GET /traces?start=…&end=…`, pour l'outil de conformité seul : fermée sans le réglage. */
export function repondreTraces({ options, traces }: ProxyEsante, c: ContexteProxy): Response {
  if (!options.traces) throw erreurProxy(404, 'Not found.')
  return c.json(traces.lire(lireBorne(c, 'start'), lireBorne(c, 'end')))
}
