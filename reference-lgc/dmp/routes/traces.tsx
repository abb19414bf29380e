import { Hono } from 'hono'
import { lirePatient } from '../../patients/depot.ts'
import { cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { entier } from '../../serveur/formulaire.ts'
import { rendre } from '../../serveur/rendre.tsx'
import { debutDuJour, finDuJour, lireJour } from '../consultation/jours.ts'
import { ecrireCsv } from '../traces/csv.ts'
import {
  auteursDesTraces,
  type FiltreTraces,
  lireTraces,
  TRANSACTIONS,
  type Transaction,
} from '../traces/traces.ts'
import { PageTracesDmp } from '../vues/traces.tsx'

const MONTREES = 200
const EXTRAITES = 100_000

/** Les traces d'accès au DMP et leur extraction (SC.DMP/CONF.14, SC.DMP/CONF.15). */
export function routesTracesDmp(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()

  const demander = (c: Requete) => {
    const { patient = '', transaction = '', auteur = '', du = '', au = '' } = c.req.query()
    const [de, a] = [lireJour(du), lireJour(au)]
    const id = entier(patient)
    const connue = Object.keys(TRANSACTIONS).find((t) => t === transaction)
    const filtre: FiltreTraces = {
      ...(id === null ? {} : { patientId: id }),
      ...(connue ? { transaction: connue as Transaction } : {}),
      ...(auteur ? { auteur } : {}),
      ...(de ? { de: debutDuJour(de).toISOString() } : {}),
      ...(a ? { a: finDuJour(a).toISOString() } : {}),
    }
    return { filtre, affiche: { patient, transaction, auteur, du, au } }
  }

  const nomDossier = (id: number): string => {
    const identite = lirePatient(dep, id)?.identite
    return identite ? `${identite.nomNaissance} ${identite.premierPrenom}` : `dossier ${id}`
  }

  app.get('/dmp/traces', (c) => {
    const { filtre, affiche } = demander(c)
    return rendre(
      c,
      <PageTracesDmp
        cadre={cadreDe(c, dep)}
        traces={lireTraces(dep.base, filtre, MONTREES)}
        filtre={affiche}
        auteurs={auteursDesTraces(dep.base)}
        nomDossier={nomDossier}
        extraction={`/dmp/traces.csv?${new URLSearchParams(affiche)}`}
        limite={MONTREES}
      />,
    )
  })

  app.get('/dmp/traces.csv', (c) => {
    const { filtre } = demander(c)
    const noms = new Map<number, string>()
    const nom = (id: number): string => {
      const connu = noms.get(id) ?? nomDossier(id)
      noms.set(id, connu)
      return connu
    }
    c.header('cache-control', 'no-store')
    c.header('content-type', 'text/csv; charset=utf-8')
    c.header('content-disposition', 'attachment; filename="traces-dmp.csv"')
    return c.body(ecrireCsv(lireTraces(dep.base, filtre, EXTRAITES), nom))
  })

  return app
}
