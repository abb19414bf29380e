import type { MiddlewareHandler } from 'hono'
import { cadreDe, type Env } from '../serveur/contexte.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { rendre } from '../serveur/rendre.tsx'
import { Message } from '../vues/message.tsx'
import { Page } from '../vues/page.tsx'
import type { Droit } from './droits.ts'

const REFUS: Record<Droit, string> = {
  'consulter-identite':
    "Votre profil ne donne pas accès à l'identité des patients. Demandez ce droit au responsable du cabinet.",
  'appeler-insi':
    "Votre profil ne permet pas d'appeler INSi. Demandez ce droit au responsable du cabinet.",
  'ouvrir-copies':
    "Votre profil ne permet pas d'ouvrir les copies de titres d'identité. Demandez ce droit au responsable du cabinet.",
}

/** Le droit se vérifie sur chaque demande : cacher un bouton ne suffit pas (INS.05, INS.06). */
export function exigerDroit(noyau: Noyau, droit: Droit): MiddlewareHandler<Env> {
  return async (c, suite) => {
    if (c.var.seance.droits.has(droit)) return suite()
    const page = (
      <Page cadre={cadreDe(c, noyau)} titre="Patients" rubrique="patients">
        <h1>Patients</h1>
        <Message genre="attention">
          <p>{REFUS[droit]}</p>
        </Message>
      </Page>
    )
    return rendre(c, page, 403)
  }
}
