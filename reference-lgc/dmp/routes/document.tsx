import { Hono } from 'hono'
import type { Patient } from '../../patients/identite.ts'
import { bandeauDe, ouvrirPatient } from '../../patients/routes/patient-demande.tsx'
import { allerVers, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { lireCorps } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import { apercuDuCda } from '../consultation/apercu.ts'
import { documentLocal } from '../consultation/locaux.ts'
import type { Dmp } from '../dmp.ts'
import { PageDocumentDmp } from '../vues/document-dmp.tsx'
import { type FicheDmp, VISIBILITES } from '../xds/fiche.ts'
import { clefDe, uniqueIdDe } from './clef.ts'

const ACTUALISATION_S = 2
const VERS = ['Approved', 'Archived', 'Deleted'] as const

/** Un document du DMP : le lire, et ce que son auteur peut en faire. */
export function routesDocumentDmp(dep: Dependances, dmp: Dmp): Hono<Env> {
  const app = new Hono<Env>()
  const { consultation, dossiers } = dmp

  /** La fiche de l'adresse, si ce professionnel l'a vue et peut encore consulter ce dossier. */
  function demander(
    c: Requete,
    operation: string,
  ): { patient: Patient; fiche: FicheDmp } | { refus: () => Response | Promise<Response> } {
    const patient = ouvrirPatient(c, dep, operation)
    if (!patient) return { refus: () => pageErreur(c, 404) }
    const { session } = c.var.seance
    if (!dossiers.consultable(session, patient))
      return { refus: () => c.redirect(`/patients/${patient.id}/dmp`, 303) }
    const uniqueId = uniqueIdDe(c.req.param('clef'))
    const connue = uniqueId === null ? null : consultation.fiche(session, patient, uniqueId)
    return connue ? { patient, fiche: connue.fiche } : { refus: () => pageErreur(c, 404) }
  }

  app.get('/patients/:id{[0-9]+}/dmp/documents/:clef', async (c) => {
    const demande = demander(c, 'Lecture d’un document du DMP')
    if ('refus' in demande) return demande.refus()
    const { patient, fiche } = demande
    const { session } = c.var.seance
    if (!consultation.lecture(session, patient, fiche.uniqueId))
      consultation.ouvrir(session, patient, fiche)
    const lecture = consultation.lecture(session, patient, fiche.uniqueId)
    if (!lecture) return pageErreur(c, 404)
    if (lecture.genre === 'en-cours') c.header('refresh', String(ACTUALISATION_S))
    return rendre(
      c,
      <PageDocumentDmp
        cadre={cadreDe(c, dep)}
        bandeau={bandeauDe(patient, dep)}
        {...{ patient, fiche, lecture }}
        clef={clefDe(fiche.uniqueId)}
        local={documentLocal(dep.base, patient.id, fiche.uniqueId)}
        apercu={lecture.genre === 'fini' ? apercuDuCda(lecture.valeur.octets) : null}
        sien={fiche.auteurs.some((a) => a.identifiant === session.compte.identifiantNational)}
      />,
    )
  })

  app.post('/patients/:id{[0-9]+}/dmp/documents/:clef/relire', async (c) => {
    const demande = demander(c, 'Lecture d’un document du DMP')
    if ('refus' in demande) return demande.refus()
    const { patient, fiche } = demande
    consultation.ouvrir(c.var.seance.session, patient, fiche)
    return c.redirect(`/patients/${patient.id}/dmp/documents/${clefDe(fiche.uniqueId)}`, 303)
  })

  app.get('/patients/:id{[0-9]+}/dmp/documents/:clef/contenu', async (c) => {
    const demande = demander(c, 'Lecture d’un document du DMP')
    if ('refus' in demande) return demande.refus()
    const { patient, fiche } = demande
    const lecture = consultation.lecture(c.var.seance.session, patient, fiche.uniqueId)
    const apercu = lecture?.genre === 'fini' ? apercuDuCda(lecture.valeur.octets) : null
    if (apercu?.genre !== 'pdf')
      return c.redirect(`/patients/${patient.id}/dmp/documents/${clefDe(fiche.uniqueId)}`, 303)
    c.header('cache-control', 'no-store')
    c.header('content-type', 'application/pdf')
    c.header('content-disposition', 'inline; filename="document-dmp.pdf"')
    return c.body(new Uint8Array(apercu.octets))
  })

  app.post('/patients/:id{[0-9]+}/dmp/documents/:clef/visibilite', async (c) => {
    const demande = demander(c, 'Visibilité d’un document du DMP')
    if ('refus' in demande) return demande.refus()
    const { patient, fiche } = demande
    const corps = await lireCorps(c)
    const lue = (nom: string) => VISIBILITES.filter((v) => v === corps[nom])
    // Rendre invisible ce qui a été vu n'est pas possible au DMP : seul le masque s'ajoute (dmp.md §11).
    const ajouter = lue('ajouter').filter((v) => v === 'MASQUE_PS')
    const retirer = lue('retirer')
    if (ajouter.length + retirer.length > 0)
      consultation.changerVisibilite(c.var.seance.session, patient, fiche, { ajouter, retirer })
    return c.redirect(`/patients/${patient.id}/dmp`, 303)
  })

  app.post('/patients/:id{[0-9]+}/dmp/documents/:clef/statut', async (c) => {
    const demande = demander(c, 'État d’un document du DMP')
    if ('refus' in demande) return demande.refus()
    const { patient, fiche } = demande
    const { vers } = await lireCorps(c)
    const voulu = VERS.find((v) => v === vers)
    if (!voulu || voulu === fiche.statut)
      return allerVers(c, dep, `/patients/${patient.id}/dmp`, {
        genre: 'attention',
        textes: ['Ce document est déjà dans cet état.'],
      })
    consultation.changerStatut(c.var.seance.session, patient, fiche, voulu)
    return c.redirect(`/patients/${patient.id}/dmp`, 303)
  })

  return app
}
