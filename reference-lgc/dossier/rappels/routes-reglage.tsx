import { Hono } from 'hono'
import { tracerAcces } from '../../journaux/acces.ts'
import { allerVers, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { lireCorps } from '../../serveur/formulaire.ts'
import { rendre } from '../../serveur/rendre.tsx'
import { lireReglageRappels, phraseRegle, type ReglageRappels, reglerRappels } from './reglage.ts'
import {
  controlerRegle,
  lireReglage,
  SAISIE_REGLE_VIDE,
  type SaisieRegle,
} from './saisie-reglage.ts'
import { PageReglageRappels } from './vues/reglage.tsx'

const ADRESSE = '/reglages/rappels-vsm'

/** Les règles de rappel et leur affichage, au choix du cabinet (DOC.08). */
export function routesReglageRappels(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const { base } = dep

  const page = (
    c: Requete,
    saisie: SaisieRegle,
    erreurs: ReturnType<typeof controlerRegle>['erreurs'],
  ) =>
    rendre(
      c,
      <PageReglageRappels
        cadre={cadreDe(c, dep)}
        reglage={lireReglageRappels(base)}
        saisie={saisie}
        erreurs={erreurs}
      />,
      erreurs.length > 0 ? 422 : 200,
    )

  const garder = (c: Requete, reglage: ReglageRappels) => {
    reglerRappels(base, reglage)
    const affichage = [reglage.liste && 'liste', reglage.banniere && 'bannière'].filter(Boolean)
    const operation = `Rappels de VSM réglés (${affichage.join(' et ') || 'sans affichage'}) : ${
      reglage.regles.map(phraseRegle).join(' ; ') || 'aucune règle'
    }`
    tracerAcces(dep, { compte: c.var.seance.session.compte, patientId: null, operation })
    return allerVers(c, dep, ADRESSE, { genre: 'succes', textes: ['Rappels de VSM enregistrés.'] })
  }

  app.get(ADRESSE, (c) => page(c, SAISIE_REGLE_VIDE, []))

  app.post(ADRESSE, async (c) => {
    const { reglage, erreurs } = lireReglage(await lireCorps(c), lireReglageRappels(base))
    return erreurs.length > 0 ? page(c, SAISIE_REGLE_VIDE, erreurs) : garder(c, reglage)
  })

  app.post(`${ADRESSE}/regles`, async (c) => {
    const { critere = '', valeur = '', mois = '' } = await lireCorps(c)
    const saisie = { critere, valeur, mois }
    const { regle, erreurs } = controlerRegle(saisie)
    if (!regle) return page(c, saisie, erreurs)
    const avant = lireReglageRappels(base)
    return garder(c, { ...avant, regles: [...avant.regles, regle] })
  })

  return app
}
