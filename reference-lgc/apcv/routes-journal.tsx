import { Hono } from 'hono'
import { PageJournal } from '../journaux/vues/journal.tsx'
import { cadreDe, type Env } from '../serveur/contexte.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { entier } from '../serveur/formulaire.ts'
import { rendre } from '../serveur/rendre.tsx'
import { lireLectures } from './lectures.ts'
import { TableauLectures } from './vues/tableau-lectures.tsx'

const ADRESSE = '/reglages/journal-apcv'

/** Le journal des lectures d'appli ; les réglages le réservent aux médecins. */
export function routesJournalApcv(noyau: Noyau): Hono<Env> {
  const app = new Hono<Env>()
  app.get(ADRESSE, (c) => {
    const filtre = entier(c.req.query('patient'))
    const page = entier(c.req.query('page')) ?? 1
    const { total, lignes } = lireLectures(noyau, { patientId: filtre, page })
    const nomme = c.var.seance.droits.has('consulter-identite')
    return rendre(
      c,
      <PageJournal
        {...{ cadre: cadreDe(c, noyau), total, page, filtre }}
        titre="Journal des applis carte Vitale"
        adresse={ADRESSE}
      >
        <TableauLectures {...{ lignes, nomme }} />
      </PageJournal>,
    )
  })
  return app
}
