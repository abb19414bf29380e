import type { MiddlewareHandler } from 'hono'

const HOTES_LOCAUX = ['127.0.0.1', 'localhost', '[::1]']

function hoteDe(adresse: string): string | null {
  try {
    return new URL(adresse).hostname
  } catch {
    return null
  }
}

function estLocal(hote: string | null): boolean {
  return hote !== null && HOTES_LOCAUX.includes(hote)
}

/**
 * Refuse (403) une requête dont l'hôte ou l'origine n'est pas la machine elle-même : une page web
 * ne doit pas commander le banc en changeant la résolution de son nom (DNS rebinding).
 */
export const accesLocal: MiddlewareHandler = async (c, suivant) => {
  const hote = c.req.header('host')
  const origine = c.req.header('origin')
  const hoteLocal = estLocal(hoteDe(`http://${hote ?? ''}`))
  const origineLocale = origine === undefined || estLocal(hoteDe(origine))
  if (hoteLocal && origineLocale) return suivant()
  return c.json({ erreurs: ['Le contrôle du banc ne répond qu’à cette machine.'] }, 403)
}
