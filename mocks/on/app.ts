import type { HttpBindings } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import { PERIMETRE_ON } from '../api-psc/clients.ts'
import type { Horloge } from '../contrat.ts'
import type { Journal } from '../journal.ts'
import type { Pannes } from '../pannes.ts'
import type { CertificatPresente } from '../psc/authentification/certificat.ts'
import type { ServicePsc } from '../psc/index.ts'
import { erreur, json, type Sortie, vide } from '../psc/sortie.ts'
import { lireCorps } from '../serveur/lire-corps.ts'
import { livrer, reponseLivree } from '../serveur/livrer.ts'
import { type OperationOn, type PanneOn, type Prise, prendre } from './pannes.ts'
import {
  type AppelOn,
  annuler,
  chercher,
  enregistrer,
  lire,
  lireExecutions,
  type Registre,
} from './repondre.ts'

type Contexte = Context<{ Bindings: HttpBindings }>

export interface ServeurOn {
  horloge: Horloge
  journal: Journal
  pannes: Pannes<PanneOn>
  registre: Registre
  garder: ServicePsc['garderApi']
  lireCertificat(socket: unknown): CertificatPresente | null
}

const CORPS_MAX = 1024 * 1024
const MARQUE = { 'x-segur-mock': 'on' }

/** Ce que la racine dit à qui l'ouvre : ce que ce serveur n'est pas. */
const ACCUEIL =
  'Ordonnance Numérique simulée du banc de conformité. Forme non officielle : les messages du vrai service ne sont pas publics.'

async function lireJsonRecu(c: Contexte): Promise<unknown> {
  const octets = await lireCorps(c.req.raw, CORPS_MAX)
  if (octets === null) return null
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(octets))
  } catch {
    return null
  }
}

/** Un point de l'API : ce qu'il fait d'un appel admis. */
type Point = (appel: AppelOn, c: Contexte, corps: unknown) => Sortie

async function calculer(
  serveur: ServeurOn,
  c: Contexte,
  { prise, point, corps }: { prise: Prise; point: Point; corps: unknown },
): Promise<Sortie> {
  if (prise.avant) return vide(0, { code: 'panne' })
  const garde = await serveur.garder(
    {
      ...{ methode: c.req.method, chemin: c.req.path, formulaire: null, temoin: undefined },
      adresse: new URL(c.req.url).searchParams,
      entetes: Object.fromEntries(c.req.raw.headers),
      certificat: serveur.lireCertificat(c.env?.incoming?.socket),
    },
    PERIMETRE_ON,
  )
  if (!garde.admis) return garde.refus
  const { professionnel, appelant, details } = garde
  if (prise.refus !== null) {
    const message = 'Refus du service, demandé par le banc.'
    return json(422, { code: prise.refus, message }, { code: prise.refus, appelant, details })
  }
  const maintenant = serveur.horloge.maintenant().toISOString()
  const sortie = point({ professionnel, registre: serveur.registre, maintenant }, c, corps)
  return { ...sortie, appelant, details: { ...details, ...sortie.details } }
}

/** Sert un point : lit, garde, répond, applique la panne, consigne, livre. */
const servir =
  (serveur: ServeurOn, operation: OperationOn, point: Point) =>
  async (c: Contexte): Promise<Response> => {
    const corps = c.req.method === 'POST' ? await lireJsonRecu(c) : null
    const prise = prendre(serveur.pannes, operation)
    const sortie = await calculer(serveur, c, { prise, point, corps })
    const marquee = { ...sortie, entetes: { ...sortie.entetes, ...MARQUE } }
    const livree = reponseLivree(marquee, prise.livraison)
    serveur.journal.ecrire({
      appelant: sortie.appelant,
      operation,
      requete: {
        methode: c.req.method,
        chemin: c.req.path,
        entetes: Object.fromEntries(c.req.raw.headers),
        corps: corps === null ? '' : JSON.stringify(corps),
      },
      reponse: { statut: livree.statut, entetes: livree.entetes, corps: livree.corps },
      resultat: livree.statut === 0 || livree.statut >= 400 ? 'refus' : 'ok',
      code: sortie.code,
      ecarts: sortie.ecarts,
      informations: sortie.informations,
      details: sortie.details,
    })
    return livrer(c, livree, prise.livraison)
  }

const numeroDe = (c: Contexte): string => c.req.param('numero') ?? ''

/** Les points de la façade, en HTTPS, gardés comme une API Pro Santé Connectée (§7 [C]). */
export function creerAppOn(serveur: ServeurOn): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>()
  const base = '/on/v1/prescriptions'
  app.get('/', (c) => c.text(ACCUEIL, 200, MARQUE))
  app.post(
    base,
    servir(serveur, 'enregistrer', (appel, _, corps) => enregistrer(appel, corps)),
  )
  app.get(
    base,
    servir(serveur, 'chercher', (appel, c) => chercher(appel, new URL(c.req.url).searchParams)),
  )
  app.get(
    `${base}/:numero`,
    servir(serveur, 'lire', (appel, c) => lire(appel, numeroDe(c))),
  )
  app.post(
    `${base}/:numero/annulation`,
    servir(serveur, 'annuler', (appel, c) => annuler(appel, numeroDe(c))),
  )
  app.get(
    `${base}/:numero/executions`,
    servir(serveur, 'executions', (appel, c) => lireExecutions(appel, numeroDe(c))),
  )
  app.notFound(
    servir(serveur, '*', () => erreur(404, 'CHEMIN_INCONNU', 'Chemin inconnu de la façade.')),
  )
  return app
}
