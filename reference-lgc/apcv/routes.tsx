import { Hono } from 'hono'
import { exigerDroit } from '../droits/exiger.tsx'
import { DOSSIER_CHANGE, versionDepassee } from '../patients/routes/patient-demande.tsx'
import { allerVers, type Env } from '../serveur/contexte.ts'
import type { Dependances } from '../serveur/dependances.ts'
import { lireCorps } from '../serveur/formulaire.ts'
import { estIncident } from '../serveur/incident.ts'
import { pageErreur } from '../serveur/introuvable.tsx'
import type { Apcv } from './apcv.ts'
import { creerPages } from './pages.tsx'
import { rapprocher } from './rapprocher.ts'
import { refusApcv } from './regles/refus.ts'

/** Lire une appli carte Vitale, choisir une personne, créer ou mettre à jour son dossier. */
export function routesApcv(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const { apcv } = dep
  // Sans service réglé, rien ne se propose et rien ne répond.
  if (!apcv) return app
  app.use('/apcv/*', exigerDroit(dep, 'consulter-identite'))
  app.use('/apcv', exigerDroit(dep, 'consulter-identite'))
  const pages = creerPages(dep, apcv)

  app.get('/apcv', (c) =>
    pages.acquisition(c, { dossier: c.req.query('dossier') ?? '', incident: null }),
  )

  app.post('/apcv', async (c) => {
    const { voie, code = '', dossier = '' } = await lireCorps(c)
    const demande = demandeDe(voie, code)
    if (!demande) {
      const message = "Scannez le code affiché par l'appli, ou tapez-le."
      return pages.acquisition(c, { dossier, incident: { code: 'code-absent', message } })
    }
    try {
      await apcv.lire(c.var.seance.session, demande)
    } catch (cause) {
      if (!estIncident(cause)) throw cause
      const incident = { code: cause.codeIncident, message: cause.message }
      return pages.acquisition(c, { dossier, incident })
    }
    return c.redirect(`/apcv/beneficiaires${suiteDossier(dossier)}`, 303)
  })

  app.get('/apcv/beneficiaires', (c) =>
    pages.avecLecture(c, (lecture) =>
      pages.choix(c, lecture, { dossier: c.req.query('dossier') ?? '', erreur: null }),
    ),
  )

  app.post('/apcv/beneficiaires', async (c) => {
    const { beneficiaire = '', dossier = '' } = await lireCorps(c)
    return pages.avecLecture(c, (lecture) =>
      lecture.beneficiaires[Number(beneficiaire)] && /^\d{1,2}$/.test(beneficiaire)
        ? c.redirect(`/apcv/beneficiaires/${beneficiaire}${suiteDossier(dossier)}`, 303)
        : pages.choix(c, lecture, { dossier, erreur: 'Choisissez un bénéficiaire.' }),
    )
  })

  app.get('/apcv/beneficiaires/:rang{[0-9]{1,2}}', (c) =>
    pages.avecBeneficiaire(c, (lecture, lu) =>
      pages.comparaison(c, lecture, lu, c.req.query('dossier') ?? ''),
    ),
  )

  app.post('/apcv/beneficiaires/:rang{[0-9]{1,2}}', async (c) => {
    const { dossier = '', version } = await lireCorps(c)
    return pages.avecBeneficiaire(c, async (_lecture, lu) => {
      const patient = pages.dossierDe(dossier)
      const adresse = `${c.req.path}${suiteDossier(dossier === '' ? 'nouveau' : dossier)}`
      if (dossier !== '' && !patient) return pageErreur(c, 404)
      if (patient && versionDepassee(patient, version))
        return allerVers(c, dep, adresse, { genre: 'attention', textes: [DOSSIER_CHANGE] })
      // La page cache le bouton ; la règle tient quand même pour qui l'enverrait à la main.
      const { porteur } = rapprocher(dep, lu)
      if (refusApcv(lu.individu, { patient, porteur }).length > 0) return c.redirect(adresse, 303)
      return pages.reprendre(c, lu, patient)
    })
  })

  app.post('/apcv/terminer', async (c) => {
    const confirme = await apcv.terminer(c.var.seance.session)
    return allerVers(c, dep, '/patients', {
      genre: confirme ? 'succes' : 'information',
      textes: [
        confirme
          ? "Lecture de l'appli terminée."
          : "Lecture terminée ici. Le service n'a pas répondu : elle s'éteindra d'elle-même.",
      ],
    })
  })

  return app
}

const suiteDossier = (dossier: string) =>
  /^(?:[1-9]\d{0,9}|nouveau)$/.test(dossier) ? `?dossier=${dossier}` : ''

/** Une douchette termine par Entrée et ajoute parfois des blancs. */
function demandeDe(voie: string | undefined, code: string): Parameters<Apcv['lire']>[1] | null {
  if (voie === 'nfc' || voie === 'reprise') return { voie }
  const lu = code.replace(/\s/g, '')
  return lu === '' || lu.length > 4_000 ? null : { voie: 'qr', code: lu }
}
