import { Hono } from 'hono'
import { refusCaracteres } from '../../documents/regles/caracteres-imprimables.ts'
import { tracerAcces } from '../../journaux/acces.ts'
import { allerVers, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { lireCorps } from '../../serveur/formulaire.ts'
import { rendre } from '../../serveur/rendre.tsx'
import { lireMentionRgpd, MENTION_MAX, reglerMentionRgpd } from './mention.ts'
import { PageMentionRgpd } from './vue.tsx'

const ADRESSE = '/reglages/mention-rgpd'

/** Le texte d'information du patient, réglé par le site (DOC.06). */
export function routesMentionRgpd(noyau: Noyau): Hono<Env> {
  const app = new Hono<Env>()
  const page = (c: Requete, texte: string, erreur: string | null) =>
    rendre(
      c,
      <PageMentionRgpd cadre={cadreDe(c, noyau)} texte={texte} erreur={erreur} />,
      erreur ? 422 : 200,
    )

  app.get(ADRESSE, (c) => page(c, lireMentionRgpd(noyau.base), null))

  app.post(ADRESSE, async (c) => {
    const { mention = '' } = await lireCorps(c)
    const texte = mention.replace(/\s+/gu, ' ').trim().normalize('NFC')
    const erreur =
      texte.length > MENTION_MAX
        ? `${texte.length} caractères, ${MENTION_MAX} au plus : elle tient au bas de chaque page.`
        : refusCaracteres(texte)
    if (erreur) return page(c, mention, erreur)
    reglerMentionRgpd(noyau.base, texte)
    const operation = 'Mention RGPD des documents modifiée'
    tracerAcces(noyau, { compte: c.var.seance.session.compte, patientId: null, operation })
    return allerVers(c, noyau, ADRESSE, {
      genre: 'succes',
      textes: ['Mention RGPD enregistrée : elle vaut pour les documents à venir.'],
    })
  })

  return app
}
