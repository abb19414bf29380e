import { Hono } from 'hono'
import type { Patient } from '../../patients/identite.ts'
import { bandeauDe, ouvrirPatient } from '../../patients/routes/patient-demande.tsx'
import { allerVers, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { entier, lireCorps } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import { enregistrerDocument } from '../actions/enregistrer.ts'
import { terminerDocument } from '../actions/terminer.ts'
import { lireDocument } from '../depot.ts'
import type { Document } from '../document.ts'
import { empechementRedaction } from '../regles/redaction-possible.ts'
import { controlerDocument, type Probleme, type SaisieDocument } from '../regles/saisie.ts'
import { lireSaisie, SAISIE_VIDE } from '../saisie-recue.ts'
import { PageRedaction } from '../vues/redaction.tsx'
import { apercuDe } from './apercu.ts'

const CHANGE_AILLEURS =
  'Ce brouillon a été modifié depuis que vous l’avez affiché. Votre texte est gardé ci-dessous : vérifiez-le, puis recommencez.'

interface Reprise {
  brouillon: Document | null
  saisie: SaisieDocument
  problemes?: readonly Probleme[]
  avertissement?: string
}

/** Écrire, reprendre et terminer un document ; rien de ce qui est tapé n'est perdu. */
export function routesRedaction(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const compteDe = (c: Requete) => c.var.seance.session.compte

  const formulaire = (c: Requete, patient: Patient, reprise: Reprise) =>
    rendre(
      c,
      <PageRedaction
        cadre={cadreDe(c, dep)}
        bandeau={bandeauDe(patient, dep)}
        patient={patient}
        apercu={apercuDe(dep, patient, compteDe(c))}
        saisie={reprise.saisie}
        problemes={reprise.problemes ?? []}
        brouillon={reprise.brouillon}
        avertissement={reprise.avertissement ?? null}
      />,
      reprise.problemes?.length ? 422 : reprise.avertissement ? 409 : 200,
    )

  /** Enregistre, puis termine si c'est demandé ; un refus rend le formulaire tel que tapé. */
  async function recevoir(c: Requete, patient: Patient, brouillon: Document | null) {
    const corps = await lireCorps(c)
    const { saisie, fin } = lireSaisie(corps)
    if (brouillon && corps.version !== String(brouillon.version))
      return formulaire(c, patient, { brouillon, saisie, avertissement: CHANGE_AILLEURS })
    const controle = controlerDocument(saisie, fin)
    if (controle.type === null || controle.problemes.length > 0)
      return formulaire(c, patient, { brouillon, saisie, problemes: controle.problemes })
    const texte = { ...controle.saisie, type: controle.type }
    const compte = compteDe(c)
    const document = enregistrerDocument(dep, { patient, compte, brouillon, texte })
    if (fin === 'terminer') await terminerDocument(dep, document, patient, compte)
    return allerVers(c, dep, `/patients/${patient.id}/documents/${document.id}`, {
      genre: 'succes',
      textes: [fin === 'terminer' ? 'Document terminé.' : 'Brouillon enregistré.'],
    })
  }

  app.get('/patients/:id{[0-9]+}/documents/nouveau', async (c) => {
    const patient = ouvrirPatient(c, dep, "Rédaction d'un document")
    if (!patient) return pageErreur(c, 404)
    if (empechementRedaction(compteDe(c))) return c.redirect(`/patients/${patient.id}/documents`)
    const source = entier(c.req.query('reprendre'))
    const repris = source === null ? null : lireDocument(dep.base, patient.id, source)
    return formulaire(c, patient, { brouillon: null, saisie: repris ?? SAISIE_VIDE })
  })

  app.post('/patients/:id{[0-9]+}/documents', async (c) => {
    const patient = ouvrirPatient(c, dep, "Enregistrement d'un document")
    if (!patient) return pageErreur(c, 404)
    if (empechementRedaction(compteDe(c)))
      return c.redirect(`/patients/${patient.id}/documents`, 303)
    return recevoir(c, patient, null)
  })

  app.post('/patients/:id{[0-9]+}/documents/:document{[0-9]+}', async (c) => {
    const patient = ouvrirPatient(c, dep, "Enregistrement d'un document")
    const id = entier(c.req.param('document'))
    const document = patient && id !== null ? lireDocument(dep.base, patient.id, id) : null
    if (!patient || !document) return pageErreur(c, 404)
    // Seul son auteur écrit un brouillon, et un document terminé ne se réécrit pas.
    if (document.contenu || document.auteurId !== compteDe(c).id)
      return c.redirect(`/patients/${patient.id}/documents/${document.id}`, 303)
    return recevoir(c, patient, document)
  })

  return app
}
