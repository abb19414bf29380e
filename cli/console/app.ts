import { Hono, type MiddlewareHandler } from 'hono'
import { corpsLimite } from './acces/corps-limite.ts'
import { entetesSurs } from './acces/entetes.ts'
import { creerGardien, type Gardien } from './acces/gardien.ts'
import { estBouclage, hotesAdmis } from './acces/hotes.ts'
import { garderProvenance } from './acces/provenance.ts'
import { exigerSeance, lireJeton } from './acces/seance.ts'
import { type Contexte, creerContexte, type OptionsConsole } from './contexte.ts'
import { monterEntree } from './entree/index.ts'
import { incident, introuvable } from './incidents.tsx'
import { servirFichiers } from './lecture/fichiers.ts'
import { preparerRessources } from './vues/ressources.ts'

/** Les fichiers d'une campagne portent leurs propres en-têtes. */
const sauf =
  (prefixe: string, entetes: MiddlewareHandler): MiddlewareHandler =>
  (c, suite) =>
    c.req.path.startsWith(prefixe) ? suite() : entetes(c, suite)

export interface ConsolePrete {
  app: Hono
  contexte: Contexte
  /** Phrase de passe à montrer ; nulle quand la console n'écoute que la machine elle-même. */
  phrase: string | null
}

const enFichiers = (chemin: string): boolean => chemin.startsWith('/fichiers/')

/** La console en mémoire : rien n'écoute encore. L'ordre des gardes est celui du code. */
export function creerConsole(options: OptionsConsole): ConsolePrete {
  const gardien: Gardien | null = estBouclage(options.ecoute) ? null : creerGardien()
  const ressources = preparerRessources(options.modules)
  const contexte = creerContexte(options, ressources, (c) => gardien?.admis(lireJeton(c)) === true)
  const app = new Hono()
  app.use(sauf('/fichiers/', entetesSurs()))
  app.use(garderProvenance(hotesAdmis(options.ecoute), enFichiers))
  if (gardien) app.use(exigerSeance(gardien))
  app.use(corpsLimite(options.modules))
  app.get('/statiques/*', (c) => {
    const servi = ressources.lire(c.req.path)
    if (servi === null) return c.notFound()
    return c.body(servi.corps, 200, {
      'content-type': servi.type,
      'cache-control': 'private, max-age=31536000, immutable',
    })
  })
  if (gardien) app.route('/entree', monterEntree(contexte, gardien))
  app.route('/fichiers', servirFichiers(contexte.campagnes, contexte.secret))
  for (const module of options.modules) app.route(module.prefixe, module.monter(contexte))
  app.notFound((c) => introuvable(c, contexte))
  app.onError((erreur, c) => incident(erreur, c, contexte))
  return { app, contexte, phrase: gardien?.phrase ?? null }
}
