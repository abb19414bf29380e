import { Hono } from 'hono'
import { tracerAcces } from '../../journaux/acces.ts'
import { AUTHENTIFICATIONS } from '../../options.ts'
import { allerVers, cadreDe, type Env } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { lireCases } from '../../serveur/formulaire.ts'
import { rendre } from '../../serveur/rendre.tsx'
import { authentificationReglee, certificatInstalle, reglerAuthentification } from '../acces.ts'
import { AUTOMATISMES, automatismesActifs, reglerAutomatismes } from '../automatismes/reglages.ts'
import { PageReglagesInsi } from './vue.tsx'

/** Comment le cabinet appelle INSi, et ce que le logiciel fait seul ; tout changement est tracé. */
export function routesReglagesInsi(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const { options } = dep.appels

  app.get('/reglages/insi', (c) =>
    rendre(
      c,
      <PageReglagesInsi
        cadre={cadreDe(c, dep)}
        authentification={authentificationReglee(dep, options)}
        certificatInstalle={certificatInstalle(options)}
        actifs={automatismesActifs(dep.base)}
      />,
    ),
  )

  app.post('/reglages/insi', async (c) => {
    const [choix = ''] = await lireCases(c, 'authentification')
    const coches = await lireCases(c, 'automatismes')
    const actifs = AUTOMATISMES.filter((a) => coches.includes(a))
    const authentification = AUTHENTIFICATIONS.find(
      (a) => a === choix && (a !== 'certificat' || certificatInstalle(options)),
    )
    const operation = `Réglages INSi : ${[authentification, ...actifs].join(', ')}`
    dep.base.transaction(() => {
      if (authentification) reglerAuthentification(dep.base, authentification)
      reglerAutomatismes(dep.base, actifs)
      tracerAcces(dep, { compte: c.var.seance.session.compte, patientId: null, operation })
    })
    return allerVers(c, dep, '/reglages/insi', {
      genre: 'succes',
      textes: ['Réglages INSi enregistrés.'],
    })
  })

  return app
}
