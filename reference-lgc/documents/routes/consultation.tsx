import { Hono } from 'hono'
import { ordresDuPatient } from '../../dmp/file/depot.ts'
import { CarteEnvoi } from '../../dmp/vues/carte-envoi.tsx'
import { CarteDepot } from '../../ordonnance-numerique/vues/carte-depot.tsx'
import { bandeauDe, ouvrirPatient } from '../../patients/routes/patient-demande.tsx'
import { cadreDe, type Env } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import { documentsDe } from '../depot.ts'
import { identiteImprimee } from '../mentions.ts'
import { estPrescription } from '../modele/corps.ts'
import { empechementRedaction } from '../regles/redaction-possible.ts'
import { empechementSortie } from '../regles/sortie-possible.ts'
import { champsDe } from '../saisie/redaction.ts'
import { PageBrouillon } from '../vues/brouillon.tsx'
import { PageDocument } from '../vues/document.tsx'
import { PageDocuments } from '../vues/liste.tsx'
import { ouvrirDocument } from './document-demande.ts'
import { montrerFormulaire } from './formulaire.tsx'

const envoiDe = ({ base }: Dependances, patientId: number, documentId: number) => (
  <CarteEnvoi
    patientId={patientId}
    ordres={ordresDuPatient(base, patientId).filter((o) => o.documentId === documentId)}
  />
)

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
        {...(dep.connecteurDmp ? { envois: ordresDuPatient(dep.base, patient.id) } : {})}
      />,
    )
  })

  app.get('/patients/:id{[0-9]+}/documents/:document{[0-9]+}', (c) => {
    const demande = ouvrirDocument(c, dep, "Consultation d'un document")
    if (!demande) return pageErreur(c, 404)
    const { patient, document } = demande
    const { compte } = c.var.seance.session
    if (!document.contenu && document.auteurId === compte.id)
      return montrerFormulaire(c, dep, patient, { brouillon: document, champs: champsDe(document) })
    const commun = { cadre: cadreDe(c, dep), bandeau: bandeauDe(patient, dep), patient, document }
    if (!document.contenu) return rendre(c, <PageBrouillon {...commun} />)
    return rendre(
      c,
      <PageDocument
        {...commun}
        contenu={document.contenu}
        identite={identiteImprimee(document.contenu, dep.mutations)}
        empechement={empechementSortie(document, patient)}
        redige={empechementRedaction(compte) === null}
        mutations={dep.mutations}
        envoi={
          <>
            {dep.ordonnance && estPrescription(document.corps) && (
              <CarteDepot
                depot={dep.ordonnance.depotDe(document.id)}
                adresse={`/patients/${patient.id}/documents/${document.id}`}
                reessaie={document.auteurId === compte.id && document.remplaceParId === null}
              />
            )}
            {dep.connecteurDmp && envoiDe(dep, patient.id, document.id)}
          </>
        }
      />,
    )
  })

  return app
}
