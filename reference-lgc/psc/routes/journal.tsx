import { Hono } from 'hono'
import { cadreDe, type Env } from '../../serveur/contexte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { rendre } from '../../serveur/rendre.tsx'
import { Page } from '../../vues/page.tsx'
import { lireJournalPsc } from '../journal/depot.ts'
import { TableauJournalPsc } from '../vues/tableau-journal.tsx'

/** Le journal des connexions par PSC ; les réglages le réservent aux médecins. */
export function routesJournalPsc(noyau: Noyau): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/reglages/journal-psc', (c) => {
    const lignes = lireJournalPsc(noyau)
    return rendre(
      c,
      <Page cadre={cadreDe(c, noyau)} titre="Journal Pro Santé Connect" rubrique="reglages">
        <p class="fil">
          <a href="/reglages">Réglages</a>
        </p>
        <h1>Journal Pro Santé Connect</h1>
        {lignes.length === 0 ? (
          <section class="carte etat-vide" aria-label="Journal">
            <h2>Aucune ligne</h2>
            <p>Rien n'a encore été tracé.</p>
          </section>
        ) : (
          <TableauJournalPsc lignes={lignes} />
        )}
      </Page>,
    )
  })
  return app
}
