import { erreurProxy } from '../erreur.ts'
import type { ServiceProxy } from '../options.ts'

/**
 * L'adresse d'une API sous sa base. Un chemin qui en sortirait, encodé ou non, est refusé : le jeton
 * partirait ailleurs.
 */
export function viser({ url }: ServiceProxy, chemin: string, requete: string): URL {
  const cible = new URL(`${url}/${chemin}${requete}`)
  const base = new URL(`${url}/`)
  const douteux = /(?:^|[/\\]|%2f|%5c)(?:\.|%2e){1,2}(?:$|[/\\]|%2f|%5c)/i.test(chemin)
  if (douteux || cible.origin !== base.origin || !cible.pathname.startsWith(base.pathname))
    throw erreurProxy(400, 'Invalid path.')
  return cible
}
