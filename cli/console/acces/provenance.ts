import type { Context, MiddlewareHandler } from 'hono'
import { hoteDe } from './hotes.ts'

const LECTURES = new Set(['GET', 'HEAD'])

/** Une origine est la nôtre quand elle est exactement l'adresse que le navigateur appelle. */
function memeOrigine(origine: string, hote: string): boolean {
  return origine === `http://${hote}` || origine === `https://${hote}`
}

/** Un navigateur dit d'où vient chaque demande ; un lien suivi d'ailleurs ne fait que lire. */
function lectureEtrangere(c: Context): boolean {
  const site = c.req.header('sec-fetch-site')
  const etranger = site === 'cross-site' || site === 'same-site'
  return etranger && c.req.header('sec-fetch-mode') !== 'navigate'
}

function etrangere(c: Context, hote: string): boolean {
  const origine = c.req.header('origin')
  if (origine !== undefined && !memeOrigine(origine, hote)) return true
  if (LECTURES.has(c.req.method)) return lectureEtrangere(c)
  // Une écriture sans origine ne vient pas d'un de nos formulaires.
  return origine === undefined && c.req.header('sec-fetch-site') !== 'same-origin'
}

/**
 * Refuse (403) ce qui ne vient pas d'une page de la console : hôte inconnu, origine étrangère,
 * écriture sans origine. Le rapport d'une campagne, servi sans origine, lit ses images sous
 * `libres` : une clé dans l'adresse y tient lieu de provenance.
 */
export function garderProvenance(
  hotes: ReadonlySet<string>,
  libres: (chemin: string) => boolean,
): MiddlewareHandler {
  return (c, suite) => {
    const entete = c.req.header('host')
    const nom = hoteDe(entete)
    if (entete === undefined || nom === null || !hotes.has(nom))
      return Promise.resolve(c.text('La console ne répond pas sous ce nom.', 403))
    const lectureLibre = LECTURES.has(c.req.method) && libres(c.req.path)
    if (!lectureLibre && etrangere(c, entete))
      return Promise.resolve(c.text('Demande venue d’un autre site : refusée.', 403))
    return suite().then(() => undefined)
  }
}
