import { Hono } from 'hono'
import type { ModuleConsole } from '../module.ts'
import { rendre } from '../rendre.ts'
import { PageAccueil } from './accueil.tsx'
import { rassemblerAccueil } from './rassembler.ts'

export const moduleAccueil: ModuleConsole = {
  prefixe: '/',
  entree: { libelle: 'Accueil', icone: 'accueil' },
  feuilles: [new URL('./accueil.css', import.meta.url)],
  monter(contexte) {
    const app = new Hono()
    app.get('/', (c) => {
      const accueil = rassemblerAccueil(contexte)
      return rendre(c, PageAccueil({ cadre: contexte.cadre(c), accueil }))
    })
    return app
  },
}
