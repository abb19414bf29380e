import { Hono } from 'hono'
import { bandeauDe, ouvrirPatient } from '../../patients/routes/patient-demande.tsx'
import { cadreDe, type Env } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import { documentsDe } from '../depot.ts'
import { identiteImprimee } from '../mentions.ts'
import { empechementDiffusion } from '../regles/diffusion-possible.ts'
import { empechementRedaction } from '../regles/redaction-possible.ts'
import { PageBrouillon } from '../vues/brouillon.tsx'
import { PageDocument } from '../vues/document.tsx'
import { PageDocuments } from '../vues/liste.tsx'
import { PageRedaction } from '../vues/redaction.tsx'
import { apercuDe } from './apercu.ts'
import { ouvrirDocument } from './document-demande.ts'

/** La liste des documents d'un patient, et chacun d'eux ; chaque ouverture est tracée. */
export function routesConsultation(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()

  app.get('/patients/:id{[0-9]+}/documents', (c) => {
    const patient = ouvrirPatient(c, dep, 'Consultation des documents')
    if (!patient) return pageErreur(c, 404)
    return rendre(
      c,
      <PageDocuments
        cadre={cadreDe(c, dep)}
        bandeau={bandeauDe(patient, dep)}
        patient={patient}
        documents={documentsDe(dep.base, patient.id)}
        empechement={empechementRedaction(c.var.seance.session.compte)}
      />,
    )
  })

  app.get('/patients/:id{[0-9]+}/documents/:document{[0-9]+}', (c) => {
    const demande = ouvrirDocument(c, dep, "Consultation d'un document")
    if (!demande) return pageErreur(c, 404)
    const { patient, document } = demande
    const { compte } = c.var.seance.session
    const commun = { cadre: cadreDe(c, dep), bandeau: bandeauDe(patient, dep), patient }
    if (document.contenu)
      return rendre(
        c,
        <PageDocument
          {...commun}
          id={document.id}
          contenu={document.contenu}
          identite={identiteImprimee(document.contenu, dep.mutations)}
          empechement={empechementDiffusion(document.contenu, patient)}
          redige={empechementRedaction(compte) === null}
        />,
      )
    if (document.auteurId !== compte.id)
      return rendre(c, <PageBrouillon {...commun} document={document} />)
    return rendre(
      c,
      <PageRedaction
        {...commun}
        apercu={apercuDe(dep, patient, compte)}
        saisie={document}
        problemes={[]}
        brouillon={document}
        avertissement={null}
      />,
    )
  })

  return app
}
