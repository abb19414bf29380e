import { Hono } from 'hono'
import type { ModuleConsole } from '../module.ts'
import { rendre } from '../rendre.ts'
import { PageAide, SommaireAide } from './page.tsx'
import { lireImage, lirePage, listerPages } from './pages.ts'

export const moduleAide: ModuleConsole = {
  prefixe: '/aide',
  entree: { libelle: 'Aide', icone: 'aide' },
  feuilles: [new URL('./aide.css', import.meta.url)],
  monter(contexte) {
    const app = new Hono()
    app.get('/', (c) => {
      const pages = listerPages().flatMap((nom) => lirePage(nom) ?? [])
      return rendre(c, SommaireAide({ cadre: contexte.cadre(c), pages }))
    })
    app.get('/images/:fichier', (c) => {
      const image = lireImage(`images/${c.req.param('fichier')}`)
      if (image === null) return c.notFound()
      return c.body(image, 200, {
        'content-type': c.req.path.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
      })
    })
    app.get('/:page{.+}', (c) => {
      const page = lirePage(c.req.param('page'))
      if (page === null) return c.notFound()
      const pages = new Set(listerPages())
      return rendre(c, PageAide({ cadre: contexte.cadre(c), page, pages }))
    })
    return app
  },
}
