import { Hono } from 'hono'
import type { Env } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { entier } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { lireSource } from '../courriels/lire.ts'
import { obtenirSource } from '../reception/depouiller.ts'
import { lireSourceRecue } from '../reception/lire-source.ts'
import { courrielDemande } from './boite-demandee.ts'

/** Un nom sans accent ni guillemet, et sa forme encodée (RFC 6266). */
const disposition = (nom: string): string =>
  `attachment; filename="${nom.normalize('NFD').replace(/[^\u0020-\u007e]|["\\]/g, '')}"; filename*=UTF-8''${encodeURIComponent(nom).replace(/['()*]/g, (s) => `%${s.charCodeAt(0).toString(16)}`)}`

/** La source d'un message, et ses pièces : à enregistrer, jamais à ouvrir dans la page. */
export function routesFichiers(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()

  app.get('/messagerie/messages/:id{[0-9]+}/source', async (c) => {
    const courriel = courrielDemande(c, dep)?.courriel
    const source = courriel && (await sourceDe(courriel))
    if (!source) return pageErreur(c, 404)
    c.header('cache-control', 'no-store')
    c.header('content-type', 'message/rfc822')
    c.header('content-disposition', disposition(`message-${courriel.id}.eml`))
    return c.body(new Uint8Array(source))
  })

  app.get('/messagerie/messages/:id{[0-9]+}/pieces/:rang{[0-9]+}', async (c) => {
    const courriel = courrielDemande(c, dep)?.courriel
    const rang = entier(c.req.param('rang'))
    const source = courriel && rang !== null ? await sourceDe(courriel) : null
    const piece = source && rang ? (await lireSourceRecue(source)).pieces[rang - 1] : undefined
    if (!piece) return pageErreur(c, 404)
    c.header('cache-control', 'no-store')
    c.header('content-type', 'application/octet-stream')
    c.header('content-disposition', disposition(piece.nom))
    return c.body(new Uint8Array(piece.contenu))
  })

  const sourceDe = (courriel: NonNullable<ReturnType<typeof courrielDemande>>['courriel']) =>
    courriel.sens === 'envoye'
      ? lireSource(dep.base, courriel.id)
      : obtenirSource(
          dep,
          courriel,
          dep.messagerie?.veilleDe(courriel.boiteId)?.session() ?? null,
        ).catch(() => null)

  return app
}
