import { Hono } from 'hono'
import { tracerAcces } from '../../journaux/acces.ts'
import { MOTS_CONFIANCE } from '../../patients/libelles.ts'
import { allerVers, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { lireCorps } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import type { Erreur } from '../../vues/champ.tsx'
import { reglerValidationAutomatique, validationAutomatique } from './automatisme.ts'
import {
  ajouterJustificatif,
  lireJustificatifRegle,
  lireListe,
  modifierJustificatif,
  remettreJustificatif,
  retirerJustificatif,
} from './liste.ts'
import { controlerJustificatif, SAISIE_VIDE, type SaisieJustificatif } from './saisie.ts'
import { PageJustificatifs } from './vues/liste.tsx'
import { PageModifierJustificatif } from './vues/modifier.tsx'

const RACINE = '/reglages/justificatifs'
const UN_CODE = `${RACINE}/:code{[A-Za-z0-9-]+}`

/** La liste des justificatifs, leurs degrés, et la validation automatique (INS.19, INS.21). */
export function routesJustificatifs(noyau: Noyau): Hono<Env> {
  const app = new Hono<Env>()
  const { base, mutations } = noyau

  const page = (c: Requete, saisie: SaisieJustificatif, erreurs: readonly Erreur[]) =>
    rendre(
      c,
      <PageJustificatifs
        cadre={cadreDe(c, noyau)}
        liste={lireListe(base)}
        automatique={validationAutomatique(base)}
        saisie={saisie}
        erreurs={erreurs}
      />,
      erreurs.length > 0 ? 422 : 200,
    )

  /** Un réglage fait laisse sa trace, et ramène à la liste. */
  const fait = (c: Requete, operation: string) => {
    tracerAcces(noyau, { compte: c.var.seance.session.compte, patientId: null, operation })
    return allerVers(c, noyau, RACINE, { genre: 'succes', textes: [`${operation}.`] })
  }

  const saisieDe = async (c: Requete): Promise<SaisieJustificatif> => {
    const { libelle = '', confiance = '' } = await lireCorps(c)
    return { libelle, confiance }
  }

  app.get(RACINE, (c) => page(c, SAISIE_VIDE, []))

  app.post(RACINE, async (c) => {
    const saisie = await saisieDe(c)
    const issue = controlerJustificatif(saisie, lireListe(base))
    if ('erreurs' in issue) return page(c, saisie, issue.erreurs)
    ajouterJustificatif(base, issue.titre)
    return fait(c, `Justificatif « ${issue.titre.libelle} » ajouté, ${degre(issue.titre)}`)
  })

  app.post(`${RACINE}/automatisme`, async (c) => {
    const active = (await lireCorps(c)).active === 'oui'
    reglerValidationAutomatique(base, { active }, mutations)
    return fait(c, `Validation automatique ${active ? 'activée' : 'désactivée'}`)
  })

  app.get(UN_CODE, (c) => {
    const titre = lireJustificatifRegle(base, c.req.param('code'))
    if (!titre) return pageErreur(c, 404)
    const cadre = cadreDe(c, noyau)
    return rendre(c, <PageModifierJustificatif {...{ cadre, titre }} saisie={titre} erreurs={[]} />)
  })

  app.post(UN_CODE, async (c) => {
    const titre = lireJustificatifRegle(base, c.req.param('code'))
    if (!titre) return pageErreur(c, 404)
    const saisie = await saisieDe(c)
    const autres = lireListe(base).filter(({ code }) => code !== titre.code)
    const issue = controlerJustificatif(saisie, autres)
    const cadre = cadreDe(c, noyau)
    if ('erreurs' in issue)
      return rendre(c, <PageModifierJustificatif {...{ cadre, titre, saisie }} {...issue} />, 422)
    modifierJustificatif(base, { ...issue.titre, code: titre.code }, mutations)
    return fait(c, `Justificatif « ${issue.titre.libelle} » modifié, ${degre(issue.titre)}`)
  })

  app.post(`${UN_CODE}/retirer`, (c) => {
    const titre = lireJustificatifRegle(base, c.req.param('code'))
    if (!titre) return pageErreur(c, 404)
    retirerJustificatif(base, titre.code)
    return fait(c, `Justificatif « ${titre.libelle} » retiré de la liste`)
  })

  app.post(`${UN_CODE}/remettre`, (c) => {
    const titre = lireJustificatifRegle(base, c.req.param('code'))
    if (!titre) return pageErreur(c, 404)
    remettreJustificatif(base, titre.code)
    return fait(c, `Justificatif « ${titre.libelle} » remis dans la liste`)
  })

  return app
}

const degre = ({ confiance }: { confiance: keyof typeof MOTS_CONFIANCE }) =>
  `degré de confiance ${MOTS_CONFIANCE[confiance]}`
