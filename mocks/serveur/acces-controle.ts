import { createHash, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'

const HOTES_LOCAUX = ['127.0.0.1', 'localhost', '[::1]']

function hoteDe(adresse: string): string | null {
  try {
    return new URL(adresse).hostname
  } catch {
    return null
  }
}

/**
 * Refuse (403) une requête dont l'hôte ou l'origine n'est ni la machine elle-même ni un des `hotes`
 * admis : une page web ne doit pas commander le banc en changeant la résolution de son nom (DNS
 * rebinding).
 */
export function creerAccesParHote(hotes: readonly string[] = []): MiddlewareHandler {
  const admis = new Set([...HOTES_LOCAUX, ...hotes])
  const estAdmis = (adresse: string) => admis.has(hoteDe(adresse) ?? '')
  return async (c, suivant) => {
    const origine = c.req.header('origin')
    const hoteAdmis = estAdmis(`http://${c.req.header('host') ?? ''}`)
    if (hoteAdmis && (origine === undefined || estAdmis(origine))) return suivant()
    return c.json({ erreurs: ['Le contrôle du banc ne répond qu’à cette machine.'] }, 403)
  }
}

const empreinte = (texte: string) => createHash('sha256').update(texte).digest()

/**
 * Exige `authorization: Bearer <jeton>` (401 sinon) : ouverte au réseau, l'API de contrôle peut
 * approuver une connexion ou changer une identité. Sans jeton, laisse passer.
 */
export function creerAccesParJeton(jeton: string | null): MiddlewareHandler {
  const attendu = jeton === null ? null : empreinte(`Bearer ${jeton}`)
  return async (c, suivant) => {
    if (attendu === null) return suivant()
    // Comparées hachées : ni la longueur ni le temps de réponse ne renseignent sur le jeton.
    if (timingSafeEqual(attendu, empreinte(c.req.header('authorization') ?? ''))) return suivant()
    const erreur =
      'Jeton absent ou faux : ajoutez l’en-tête « authorization: Bearer » et le jeton affiché au démarrage des simulateurs.'
    return c.json({ erreurs: [erreur] }, 401, { 'www-authenticate': 'Bearer' })
  }
}
