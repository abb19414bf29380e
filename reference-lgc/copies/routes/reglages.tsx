import { Hono, type MiddlewareHandler } from 'hono'
import { tracerAcces } from '../../journaux/acces.ts'
import { PageRefusee } from '../../reglages/vues/refusee.tsx'
import { allerVers, auteurDe, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { entier } from '../../serveur/formulaire.ts'
import { estIncident } from '../../serveur/incident.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import { renouvelerCle } from '../actions/renouveler-cle.ts'
import { contenuStocke, copieDeNumero, nombreDeCopies, pageDeCopies } from '../depot.ts'
import { type FaitsCopies, releverFaits } from '../documentation/faits.ts'
import { composerDocumentation } from '../documentation/pdf.ts'
import { sectionsCopies } from '../documentation/sections.ts'
import { tracerCopie } from '../tracer-copie.ts'
import { PageDocumentation } from '../vues/documentation.tsx'
import { COPIES_PAR_PAGE, PageReglagesCopies } from '../vues/reglages.tsx'

/** La clé, la suppression et la documentation des copies : au responsable du cabinet. */
export function routesCopiesReglages(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const { base, copies } = dep
  let renouvellement = false

  const auResponsable: MiddlewareHandler<Env> = async (c, suite) =>
    c.var.seance.session.compte.administrateur
      ? suite()
      : rendre(c, <PageRefusee cadre={cadreDe(c, dep)} />, 403)
  app.use('/reglages/copies', auResponsable)
  app.use('/reglages/copies/*', auResponsable)

  /** Une clé absente ou peu sûre se dit sur la page d'accueil des réglages. */
  const avecFaits = async (
    c: Requete,
    montrer: (faits: FaitsCopies) => Response | Promise<Response>,
  ) => {
    try {
      return await montrer(await releverFaits(dep))
    } catch (erreur) {
      if (!estIncident(erreur)) throw erreur
      return allerVers(c, dep, '/reglages', { genre: 'erreur', textes: [erreur.message] })
    }
  }

  app.get('/reglages/copies', (c) =>
    avecFaits(c, async ({ dernierPassage }) => {
      const page = entier(c.req.query('page')) ?? 1
      const [cle = null] = (await copies.coffre.trousseau()) ?? []
      return rendre(
        c,
        <PageReglagesCopies
          cadre={cadreDe(c, dep)}
          copies={pageDeCopies(base, page, COPIES_PAR_PAGE)}
          total={nombreDeCopies(base)}
          page={page}
          cle={cle}
          chemin={copies.coffre.chemin}
          cleAvecLaBase={copies.cleAvecLaBase}
          dernierPassage={dernierPassage}
          prochainPassage={copies.tache.prochainPassage()}
        />,
      )
    }),
  )

  app.post('/reglages/copies/cle', async (c) => {
    if (renouvellement)
      return allerVers(c, dep, '/reglages/copies', {
        genre: 'attention',
        textes: ['Un renouvellement est déjà en cours.'],
      })
    renouvellement = true
    try {
      const nombre = await renouvelerCle(dep, copies.coffre)
      const { compte } = c.var.seance.session
      tracerAcces(dep, { compte, patientId: null, operation: 'Clé des copies renouvelée' })
      return allerVers(c, dep, '/reglages/copies', {
        genre: 'succes',
        textes: [`Clé renouvelée, copies rechiffrées : ${nombre}.`],
      })
    } catch (erreur) {
      if (!estIncident(erreur)) throw erreur
      return allerVers(c, dep, '/reglages', { genre: 'erreur', textes: [erreur.message] })
    } finally {
      renouvellement = false
    }
  })

  app.get('/reglages/copies/documentation', (c) =>
    avecFaits(c, (faits) =>
      rendre(
        c,
        <PageDocumentation
          cadre={cadreDe(c, dep)}
          sections={sectionsCopies(faits, dep.mutations)}
        />,
      ),
    ),
  )

  app.get('/reglages/copies/documentation.pdf', (c) =>
    avecFaits(c, async (faits) => {
      const octets = await composerDocumentation(faits, dep.mutations)
      return c.body(new Uint8Array(octets), 200, {
        'content-type': 'application/pdf',
        'content-disposition': 'attachment; filename="copies-de-titres.pdf"',
        'cache-control': 'no-store',
      })
    }),
  )

  app.get('/reglages/copies/:copie{[0-9]+}/contenu', async (c) => {
    const numero = entier(c.req.param('copie'))
    const copie = numero === null ? null : copieDeNumero(base, numero)
    if (!copie) return pageErreur(c, 404)
    tracerCopie(dep, copie, 'contenu-stocke', auteurDe(c))
    return c.body(new Uint8Array(contenuStocke(base, copie.id)), 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="copie-${copie.id}.age"`,
      'cache-control': 'no-store',
    })
  })

  return app
}
