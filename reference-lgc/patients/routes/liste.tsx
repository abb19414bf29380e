import { Hono } from 'hono'
import { compterRappelsDus } from '../../dossier/rappels/rappel-du-patient.ts'
import { dossierOuvertA } from '../../dossier/regles/dossier-ouvert.ts'
import { compterARevoir } from '../../insi/a-revoir/depot.ts'
import { tracerAcces } from '../../journaux/acces.ts'
import { cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { entier, lireCorps } from '../../serveur/formulaire.ts'
import { rendre } from '../../serveur/rendre.tsx'
import { chercherPatients } from '../recherche/chercher.ts'
import {
  CHAMPS_CRITERES,
  CRITERES_VIDES,
  type CriteresSaisis,
  controlerCriteres,
} from '../recherche/criteres.ts'
import { retenirRecherche, retrouverRecherche } from '../recherche/memoire.ts'
import { ListePatients } from '../vues/liste.tsx'

/** Chercher un patient ; chaque patient montré laisse une ligne au journal des accès. */
export function routesListe(noyau: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const appli = noyau.apcv !== null
  const rappelsDe = (c: Requete) =>
    dossierOuvertA(c.var.seance.session.compte) ? compterRappelsDus(noyau) : null

  app.get('/patients', (c) => {
    const id = c.req.query('recherche') ?? ''
    const saisis = retrouverRecherche(noyau, c.var.seance.session.compte.id, id)
    const cadre = cadreDe(c, noyau)
    const aRevoir = compterARevoir(noyau)
    const rappels = rappelsDe(c)
    if (!saisis)
      return rendre(
        c,
        <ListePatients
          {...{ cadre, appli, aRevoir, rappels }}
          saisis={CRITERES_VIDES}
          problemes={[]}
          recherche={null}
        />,
      )
    const page = entier(c.req.query('page')) ?? 1
    const { criteres } = controlerCriteres(saisis, noyau.mutations)
    const resultat = chercherPatients(noyau, criteres, page)
    noyau.base.transaction(() => {
      for (const patient of resultat.patients)
        tracerAcces(noyau, {
          compte: c.var.seance.session.compte,
          patientId: patient.id,
          operation: 'Affichage dans une recherche',
        })
    })
    return rendre(
      c,
      <ListePatients
        {...{ cadre, appli, aRevoir, rappels, saisis }}
        problemes={[]}
        recherche={{ id, page, resultat }}
      />,
    )
  })

  app.post('/patients/recherche', async (c) => {
    const corps = await lireCorps(c)
    const saisis: CriteresSaisis = { ...CRITERES_VIDES }
    for (const champ of CHAMPS_CRITERES) saisis[champ] = corps[champ] ?? ''
    const { problemes } = controlerCriteres(saisis, noyau.mutations)
    if (problemes.length > 0)
      return rendre(
        c,
        <ListePatients
          {...{ appli, saisis, problemes }}
          cadre={cadreDe(c, noyau)}
          aRevoir={compterARevoir(noyau)}
          rappels={rappelsDe(c)}
          recherche={null}
        />,
        422,
      )
    const id = retenirRecherche(noyau, c.var.seance.session.compte.id, saisis)
    return c.redirect(`/patients?recherche=${id}`, 303)
  })

  return app
}
