import { Hono } from 'hono'
import { cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { entier } from '../../serveur/formulaire.ts'
import { rendre } from '../../serveur/rendre.tsx'
import { ageAnnuaire } from '../recherche/age.ts'
import { chercher } from '../recherche/chercher.ts'
import { choixDe } from '../recherche/choix.ts'
import { enAdresse, lireCriteres, sansCritere } from '../recherche/criteres.ts'
import { PageRecherche } from '../vues/recherche.tsx'
import { Resultats } from '../vues/resultats.tsx'
import { adresseFiche } from './adresses.ts'

const PAGES_MAX = 20

/** La recherche dans l'annuaire du cabinet : rien ne part vers l'ANS, rien d'un patient n'y entre. */
export function routesRecherche(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const { base, horloge } = dep

  function resultats(c: Requete) {
    const criteres = lireCriteres(c.req.query())
    if (sansCritere(criteres)) return null
    const page = Math.min(entier(c.req.query('page')) ?? 1, PAGES_MAX)
    return (
      <Resultats
        {...chercher(dep, criteres, { page })}
        page={page}
        adresse={(n) => `/annuaire?${enAdresse(criteres)}&page=${n}`}
        fiche={adresseFiche}
      />
    )
  }

  app.get('/annuaire', (c) =>
    rendre(
      c,
      <PageRecherche
        cadre={cadreDe(c, dep)}
        titre="Annuaire Santé"
        age={ageAnnuaire(base, horloge.maintenant())}
        criteres={lireCriteres(c.req.query())}
        listes={choixDe(base)}
        adresse="/annuaire"
      >
        {resultats(c)}
      </PageRecherche>,
    ),
  )

  return app
}
