import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright'

type OuvrirContexte = (options?: BrowserContextOptions) => Promise<BrowserContext>

/**
 * Le même navigateur, dont chaque session s'ouvre là où le scénario se joue : sans fenêtre d'ordinaire,
 * sur l'écran filmé quand une vidéo est due. Un pilote n'a rien à savoir du film.
 */
export function navigateurSurScene(quotidien: Browser, ouvrirContexte: OuvrirContexte): Browser {
  const remplacees: Record<PropertyKey, unknown> = {
    newContext: ouvrirContexte,
    async newPage(options?: BrowserContextOptions) {
      const contexte = await ouvrirContexte(options)
      const page = await contexte.newPage()
      page.once('close', () => contexte.close())
      return page
    },
  }
  return new Proxy(quotidien, {
    get(cible, cle) {
      if (cle in remplacees) return remplacees[cle]
      const valeur: unknown = Reflect.get(cible, cle, cible)
      return typeof valeur === 'function' ? valeur.bind(cible) : valeur
    },
  })
}
