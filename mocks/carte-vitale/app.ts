import type { HttpBindings } from '@hono/node-server'
import { type Context, Hono } from 'hono'
import type { Journal } from '../journal.ts'
import type { Pannes } from '../pannes.ts'
import { creerAccesParHote } from '../serveur/acces-controle.ts'
import { lireJson } from '../serveur/lire-json.ts'
import { livrer, reponseLivree } from '../serveur/livrer.ts'
import { masquerJetons } from './apcv/masquer-jetons.ts'
import type { Beneficiaire, CarteVitale } from './carte.ts'
import type { Lecteur } from './lecteur.ts'
import { estPanneApcv, type PanneLecteur, type PanneVitale } from './pannes.ts'
import {
  DEMANDE_ASSERTION,
  lireCarte,
  refus,
  rendreAssertion,
  reussite,
  type Sortie,
} from './repondre.ts'
import { suivre } from './suivre.ts'

type Contexte = Context<{ Bindings: HttpBindings }>

export interface OptionsAppVitale {
  lecteur: Lecteur
  journal: Journal
  pannes: Pannes<PanneVitale>
  signer: (carte: CarteVitale, beneficiaire: Beneficiaire) => string
  /** Code du téléphone posé sur le lecteur sans contact, ou `null`. */
  nfc: () => string | null
  /** Hôtes admis en plus de localhost, quand le logiciel est sur une autre machine. */
  hotesAdmis?: readonly string[] | undefined
  /** Pages du téléphone du patient, `/qr`. */
  pages: Hono
}

/** La sortie d'une opération sous une panne du lecteur ; `null` quand la panne est sur le fil. */
function sousPanne({ mode }: PanneLecteur, { lecteur }: OptionsAppVitale): Sortie {
  if (mode === 'illisible') return refus('carte-illisible')
  if (mode === 'lecteur-absent') return refus('lecteur-absent')
  if (mode !== 'retiree') return refus('lecteur-indisponible')
  lecteur.retirer()
  return refus('carte-absente')
}

function executer(
  c: Contexte,
  options: OptionsAppVitale,
  operation: 'card' | 'assertion' | 'nfc',
  demande: { corps: string; traiter: () => Sortie },
): Promise<Response> {
  const panne = options.pannes.appliquer(
    (p) => !estPanneApcv(p) && (p.endpoint === operation || p.endpoint === '*'),
  )
  const lecteur = panne && !estPanneApcv(panne) ? panne : null
  const sortie = lecteur ? sousPanne(lecteur, options) : demande.traiter()
  const mode = lecteur?.mode
  const transport = mode === 'silence' || mode === 'coupure' ? mode : null
  const livree = reponseLivree(
    { statut: sortie.statut, entetes: { 'content-type': sortie.type }, corps: sortie.corps },
    { delaiMs: 0, transport },
  )
  options.journal.ecrire({
    appelant: null,
    operation,
    requete: {
      methode: c.req.method,
      chemin: c.req.path,
      entetes: Object.fromEntries(c.req.raw.headers),
      corps: demande.corps,
    },
    reponse: { ...livree, corps: masquerJetons(livree.corps) },
    resultat: livree.statut === 200 ? 'ok' : 'refus',
    code: transport ?? sortie.code,
    ecarts: [],
  })
  return livrer(c, livree, { delaiMs: 0, transport })
}

/**
 * L'application HTTP du poste (ins.md §14 [C]) : `GET /card`, `GET /events` (SSE), `POST /assertion`,
 * `GET /nfc`, et le téléphone du patient sous `/qr`.
 */
export function creerAppVitale(options: OptionsAppVitale): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>()
  app.use(creerAccesParHote(options.hotesAdmis))
  app.get('/card', (c) =>
    executer(c, options, 'card', {
      corps: '',
      traiter: () => lireCarte(options.lecteur, c.req.query('serie')),
    }),
  )
  app.get('/events', (c) => suivre(c, options.lecteur))
  app.post('/assertion', async (c) => {
    const lu = await lireJson(c, DEMANDE_ASSERTION)
    if ('reponse' in lu) return lu.reponse
    return executer(c, options, 'assertion', {
      corps: JSON.stringify(lu.corps),
      traiter: () => rendreAssertion(options.lecteur, lu.corps, options.signer),
    })
  })
  app.get('/nfc', (c) =>
    executer(c, options, 'nfc', {
      corps: '',
      traiter: () => {
        const jeton = options.nfc()
        return jeton === null ? refus('telephone-absent') : reussite({ jeton })
      },
    }),
  )
  app.route('/', options.pages)
  return app
}
