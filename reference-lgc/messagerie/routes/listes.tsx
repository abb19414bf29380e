import { Hono } from 'hono'
import { lirePatient } from '../../patients/depot.ts'
import { dateEnregistree } from '../../patients/saisie/dates.ts'
import { allerVers, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { entier } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import type { Courriel } from '../courriels/courriel.ts'
import { type FiltreReception, lireEnvois, lireReception } from '../courriels/lire.ts'
import { typesJoints } from '../courriels/types-joints.ts'
import { incidentMss } from '../transport/incidents.ts'
import { traduire } from '../transport/traduire.ts'
import { PageEnvois } from '../vues/envois.tsx'
import { PageReception } from '../vues/reception.tsx'
import { boiteDemandee, boiteDuChemin } from './boite-demandee.ts'

const JOUR = /^\d{4}-\d{2}-\d{2}$/

/** `jj/mm/aaaa` en `AAAA-MM-JJ` ; une autre forme ne filtre pas. */
const jourTape = (texte: string): string => {
  const jour = dateEnregistree(texte.trim())
  return JOUR.test(jour) ? jour : ''
}

function filtreDe(c: Requete, boiteId: number): FiltreReception {
  const { provenance = '', type = '', du = '', au = '' } = c.req.query()
  return {
    boiteId,
    provenance: provenance === 'professionnel' || provenance === 'patient' ? provenance : 'toutes',
    nonLus: c.req.query('nonLus') === 'oui',
    avecDocuments: c.req.query('documents') === 'oui',
    type: type.slice(0, 60),
    patientId: entier(c.req.query('patient')),
    du: jourTape(du),
    au: jourTape(au),
    page: entier(c.req.query('page')) ?? 1,
  }
}

/** La boîte de réception et les envois, page par page, depuis la base du cabinet. */
export function routesListes(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const { base } = dep

  const nommer = (courriels: readonly Courriel[]): ReadonlyMap<number, string> => {
    const ids = new Set(courriels.flatMap(({ patientId }) => patientId ?? []))
    return new Map(
      [...ids].flatMap((id): [number, string][] => {
        const patient = lirePatient(dep, id)
        return patient
          ? [[id, `${patient.identite.nomNaissance} ${patient.identite.premierPrenom}`]]
          : []
      }),
    )
  }

  app.get('/messagerie', async (c) => {
    const { boites, boite } = boiteDemandee(c, dep)
    if (!boite) return c.redirect('/messagerie/boites', 302)
    const filtre = filtreDe(c, boite.id)
    const { total, courriels } = lireReception(base, filtre)
    return rendre(
      c,
      <PageReception
        cadre={cadreDe(c, dep)}
        {...{ boite, boites, filtre, total, courriels }}
        mutations={dep.mutations}
        patients={nommer(courriels)}
        types={typesJoints(base, boite.id)}
      />,
    )
  })

  app.get('/messagerie/envois', async (c) => {
    const { boites, boite } = boiteDemandee(c, dep)
    if (!boite) return c.redirect('/messagerie/boites', 302)
    const page = entier(c.req.query('page')) ?? 1
    const lus = lireEnvois(base, { boiteId: boite.id, page })
    return rendre(
      c,
      <PageEnvois
        cadre={cadreDe(c, dep)}
        {...{ boite, boites, page }}
        {...lus}
        accusesTus={accusesTus(dep, lus.courriels)}
      />,
    )
  })

  app.post('/messagerie/boites/:id{[0-9]+}/relever', async (c) => {
    const boite = boiteDuChemin(c, dep)
    if (!boite) return pageErreur(c, 404)
    const retour = `/messagerie?boite=${boite.id}`
    const releve = dep.messagerie?.relever(boite)
    if (!releve)
      return allerVers(c, dep, retour, {
        genre: 'attention',
        textes: [incidentMss('sans-jeton').message],
      })
    const refus = await releve.then(
      () => null,
      (erreur: unknown) => traduire(erreur).message,
    )
    return allerVers(c, dep, retour, {
      genre: refus ? 'attention' : 'succes',
      textes: [refus ?? 'Boîte relevée.'],
    })
  })

  return app
}

/** Le mutant qui tait les accusés n'est consulté que s'il y en a à taire (MSS.19). */
export const accusesTus = (
  { mutations }: Pick<Dependances, 'mutations'>,
  courriels: readonly Courriel[],
): boolean =>
  courriels.some(
    (c) =>
      c.sens === 'envoye' &&
      c.destinataires.some(({ remisLe, luLe, etat }) => remisLe || luLe || etat === 'non-remis'),
  ) && mutations.active('mss-accuse-non-montre')
