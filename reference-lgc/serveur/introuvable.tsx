import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { PageSeule } from '../vues/page.tsx'
import type { Env } from './contexte.ts'
import { rendre } from './rendre.tsx'

const PAGES = {
  404: ['Page introuvable', "Cette page n'existe pas, ou le dossier a été retiré."],
  403: ['Demande refusée', "Cette demande ne vient pas d'une page du logiciel."],
  500: ['Erreur du logiciel', 'Votre action n’a pas abouti. Revenez en arrière et réessayez.'],
} as const

/** Une page d'erreur sans détail technique, avec un chemin de retour. */
export function pageErreur(c: Context<Env>, statut: keyof typeof PAGES): Promise<Response> {
  const [titre, texte] = PAGES[statut]
  return rendre(
    c,
    <PageSeule titre={titre} ressources={c.var.ressources}>
      <div class="carte pile">
        <h1>{titre}</h1>
        <p>{texte}</p>
        <p>
          <a href="/">Revenir à l'accueil</a>
        </p>
      </div>
    </PageSeule>,
    statut as ContentfulStatusCode,
  )
}
