import type { Context } from 'hono'
import { ErreurSegur } from '../erreur-segur.ts'
import { raisonDe } from '../ligne/raison.ts'
import type { Contexte } from './contexte.ts'
import { rendre } from './rendre.ts'
import { adresseAide } from './vues/adresses.ts'
import { Message } from './vues/message.tsx'
import { Page } from './vues/page.tsx'

/** Une adresse qui ne mène nulle part. */
export const introuvable = (c: Context, contexte: Contexte): Promise<Response> =>
  rendre(
    c,
    <Page cadre={contexte.cadre(c)} titre="Page introuvable" rubrique={null}>
      <h1>Page introuvable</h1>
      <p>
        Cette adresse ne mène nulle part. <a href="/">Revenir à l’accueil</a>
      </p>
    </Page>,
    404,
  )

/** Une campagne que le dossier n'a pas est une page introuvable. */
function statutDe(attendue: ErreurSegur | null): 400 | 404 | 500 {
  if (attendue === null) return 500
  return attendue.code === 'SEGUR-CAM-002' ? 404 : 400
}

/** Une erreur : celle que l'on attend dit son remède, l'autre est un défaut du banc. */
export function incident(erreur: Error, c: Context, contexte: Contexte): Promise<Response> {
  const attendue = erreur instanceof ErreurSegur ? erreur : null
  return rendre(
    c,
    <Page cadre={contexte.cadre(c)} titre="Erreur" rubrique={null}>
      <h1>
        {attendue ? 'Cette page ne peut pas s’afficher' : 'La console a rencontré une erreur'}
      </h1>
      <Message genre="erreur">
        <p>{attendue ? attendue.message : `Défaut du banc : ${raisonDe(erreur)}`}</p>
        {attendue && <p>{attendue.remede}</p>}
      </Message>
      <p class="actions">
        <a href="/">Revenir à l’accueil</a>
        {attendue && (
          <a href={adresseAide(`erreurs#${attendue.code.toLowerCase()}`)}>
            L’aide sur {attendue.code}
          </a>
        )}
      </p>
    </Page>,
    statutDe(attendue),
  )
}
