import { Hono } from 'hono'
import { cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { entier, lireCorps } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import { codagePropose } from '../codage/codage-propose.ts'
import { type Domaine, estDomaine, estNomenclature } from '../nomenclature.ts'
import { PageNomenclatures } from '../vues/liste.tsx'
import { PropositionsCodage } from '../vues/panneau-codage.tsx'
import { PageNomenclature } from '../vues/parcourir.tsx'
import { ResultatsRecherche } from '../vues/resultats.tsx'

const PAR_PAGE = 50
const PROPOSES = 12
const TROUVES = 50
const TAPE_MAX = 100

/** Voir, parcourir et chercher les nomenclatures ; les proposés se rendent aussi seuls, à la frappe. */
export function routesConsultationNomenclatures(dep: Dependances): Hono<Env> {
  const { nomenclatures } = dep
  const app = new Hono<Env>()

  const rechercheDe = (c: Requete, combien: number) => {
    const tape = (c.req.query('q') ?? '').slice(0, TAPE_MAX)
    const choisi = c.req.query('domaine') ?? ''
    const domaine: Domaine | null = estDomaine(choisi) ? choisi : null
    return { tape, domaine, trouves: nomenclatures.chercher(tape, domaine, combien) }
  }

  app.get('/nomenclatures', (c) =>
    rendre(
      c,
      <PageNomenclatures
        cadre={cadreDe(c, dep)}
        nomenclatures={nomenclatures.lister()}
        recherche={rechercheDe(c, TROUVES)}
      />,
    ),
  )

  app.get('/nomenclatures/proposer', (c) => {
    const { tape, trouves } = rechercheDe(c, PROPOSES)
    c.header('cache-control', 'no-store')
    return c.html(<ResultatsRecherche tape={tape} trouves={trouves} />)
  })

  // Le texte que l'on écrit est couvert par le secret : il voyage dans le corps, jamais dans l'adresse.
  app.post('/nomenclatures/codage', async (c) => {
    const codage = codagePropose(dep, await lireCorps(c))
    c.header('cache-control', 'no-store')
    return c.html(<PropositionsCodage codage={codage} />)
  })

  app.get('/nomenclatures/:id{[a-z0-9-]+}', (c) => {
    const id = c.req.param('id')
    const nomenclature = estNomenclature(id) ? nomenclatures.ouvrir(id) : null
    if (!nomenclature) return pageErreur(c, 404)
    const sous = c.req.query('sous') ?? null
    const chemin = sous === null ? [] : nomenclatures.chemin(nomenclature.id, sous)
    if (sous !== null && chemin.length === 0) return pageErreur(c, 404)
    const enfants = nomenclatures.enfants(nomenclature.id, sous)
    const page = Math.min(
      entier(c.req.query('page')) ?? 1,
      Math.max(1, Math.ceil(enfants.length / PAR_PAGE)),
    )
    return rendre(
      c,
      <PageNomenclature
        cadre={cadreDe(c, dep)}
        {...{ nomenclature, chemin }}
        enfants={enfants.slice((page - 1) * PAR_PAGE, page * PAR_PAGE)}
        pages={{ page, total: enfants.length, parPage: PAR_PAGE }}
      />,
    )
  })

  return app
}
