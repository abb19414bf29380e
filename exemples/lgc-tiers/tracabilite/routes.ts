import { Hono } from 'hono'
import type { Cabinet, Environnement } from '../logiciel/cabinet.ts'
import { refuser } from '../logiciel/refuser.ts'

/** Qui a ouvert quelle fiche, et chaque appel à INSi : l'ancien en tête. */
export function routesTracabilite({ base }: Cabinet): Hono<Environnement> {
  const app = new Hono<Environnement>()
  app.get('/consultations', (c) => c.json({ lignes: base.consultations }))
  app.get('/insi', (c) =>
    c.json({ lignes: base.appels.map(({ recu: _recu, brut: _brut, ...ligne }) => ligne) }),
  )
  app.get('/insi/:numero', (c) => {
    const appel = base.appels.find(({ numero }) => numero === Number(c.req.param('numero')))
    return appel ? c.json(appel) : refuser(c, 404, 'Appel inconnu.')
  })
  app.get('/a-reprendre', (c) =>
    c.json({
      lignes: [...base.usagers.values()].flatMap(({ id, civil, aReprendre }) =>
        aReprendre ? [{ id, usager: `${civil.nom} ${civil.prenom}`, ...aReprendre }] : [],
      ),
    }),
  )
  return app
}
