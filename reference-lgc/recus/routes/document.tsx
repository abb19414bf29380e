import { Hono } from 'hono'
import { lirePatient } from '../../patients/depot.ts'
import { chercherPatients } from '../../patients/recherche/chercher.ts'
import { CRITERES_VIDES, controlerCriteres } from '../../patients/recherche/criteres.ts'
import { bandeauDe } from '../../patients/routes/patient-demande.tsx'
import { auteurDe, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { lireCorps } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import { evaluerRattachement } from '../actions/classer.ts'
import {
  type Correction,
  controlerCorrection,
  corrigerRecu,
  type ProblemeCorrection,
} from '../actions/corriger.ts'
import { marquerLu } from '../actions/suivre.ts'
import { signauxMontres } from '../bio/signaux-montres.ts'
import { lireRecu, lireRecus } from '../depot.ts'
import type { DocumentRecu } from '../document-recu.ts'
import type { Rapprochement } from '../identite/cas.ts'
import { candidat, rapprocherDocument } from '../identite/rapprocher.ts'
import type { PagesPdf } from '../presentation/pages-pdf.ts'
import { tracesDuRecu } from '../traces.ts'
import { CorrigerMetadonnees } from '../vues/classement.tsx'
import { ClassementRapide } from '../vues/classement-rapide.tsx'
import { PageRecu } from '../vues/document.tsx'
import { dateDocument } from '../vues/mots.ts'
import { Rattacher } from '../vues/rattachement.tsx'
import { contenuDe } from './contenu-affiche.tsx'
import { estMedecin, ouvrirRecu } from './recu-demande.ts'

/** Ce que la page montre en plus du document : dossiers cherchés, saisie refusée. */
interface Ajout {
  trouves?: readonly number[]
  saisie?: Correction
  problemes?: readonly ProblemeCorrection[]
}

/** La page d'un document reçu ; l'ouverture par un médecin le marque lu. */
export function routesDocumentRecu(dep: Dependances, pages: PagesPdf): Hono<Env> {
  const app = new Hono<Env>()

  const page = async (c: Requete, recu: DocumentRecu, ajout: Ajout = {}) => {
    const patient = recu.patientId === null ? null : lirePatient(dep, recu.patientId)
    const { affichage, contenu } = await contenuDe(dep, pages, recu, {
      vue: c.req.query('vue'),
      style: c.req.query('style'),
      compteId: c.var.seance.session.compte.id,
    })
    const [remplace = null] = lireRecus(dep.base, 'WHERE d.remplace_par = ? LIMIT 1', [recu.id])
    return rendre(
      c,
      <PageRecu
        cadre={cadreDe(c, dep)}
        bandeau={patient && bandeauDe(patient, dep)}
        recu={recu}
        signaux={signauxMontres(recu, patient ? 'dossier' : 'non-lus', dep.mutations)}
        affichage={affichage}
        contenu={contenu}
        rapide={
          recu.etat === 'a-classer' ? (
            <ClassementRapide recu={recu} rapprochement={rapprocherDocument(dep, recu.lu)} />
          ) : null
        }
        decision={recu.etat === 'a-classer' ? decision(recu, ajout) : null}
        remplace={remplace}
        traces={tracesDuRecu(dep, recu.id)}
        medecin={estMedecin(c)}
      />,
      ajout.problemes?.length ? 422 : 200,
    )
  }

  function decision(recu: DocumentRecu, { trouves, saisie, problemes = [] }: Ajout) {
    const propose = rapprocherDocument(dep, recu.lu)
    const rapprochement = trouves ? cherche(recu, trouves) : propose
    const proposes = rapprochement.candidats.map((c) => ({
      candidat: c,
      rattachement: evaluerRattachement(dep, recu, c.patient.id),
    }))
    const { cog, mutations } = dep
    return (
      <>
        <Rattacher {...{ recu, rapprochement, proposes, cog, mutations }} />
        <CorrigerMetadonnees
          recu={recu}
          saisie={saisie ?? { titre: recu.titre, type: recu.type, date: dateDocument(recu) }}
          problemes={problemes}
        />
      </>
    )
  }

  /** Les dossiers que l'utilisateur a cherchés lui-même. */
  function cherche(recu: DocumentRecu, trouves: readonly number[]): Rapprochement {
    const identite = recu.lu.patient
    const candidats = trouves
      .map((id) => lirePatient(dep, id))
      .filter((p) => p !== null)
      .map((p) => (identite ? candidat(identite, p) : { patient: p, traits: [], memeIns: false }))
    const explication =
      candidats.length === 0
        ? 'Aucun dossier trouvé : vérifiez le nom et la date de naissance.'
        : 'Dossiers trouvés : comparez les traits avant de rattacher.'
    return { cas: 'traits', candidats, explication }
  }

  app.get('/recus/:recu{[0-9]+}', (c) => {
    const recu = ouvrirRecu(c, dep, "Ouverture d'un document reçu")
    if (!recu) return pageErreur(c, 404)
    if (estMedecin(c)) marquerLu(dep, recu, auteurDe(c))
    return page(c, lireRecu(dep.base, recu.id) ?? recu)
  })

  app.post('/recus/:recu{[0-9]+}/comparer', async (c) => {
    const recu = ouvrirRecu(c, dep, 'Recherche du dossier d’un document reçu')
    if (!recu) return pageErreur(c, 404)
    const { nom = '', dateNaissance = '' } = await lireCorps(c)
    const { criteres, problemes } = controlerCriteres(
      { ...CRITERES_VIDES, nom, dateNaissance },
      dep.mutations,
    )
    const { patients } =
      problemes.length > 0 ? { patients: [] } : chercherPatients(dep, criteres, 1)
    return page(c, recu, { trouves: patients.slice(0, 5).map(({ id }) => id) })
  })

  app.post('/recus/:recu{[0-9]+}/corriger', async (c) => {
    const recu = ouvrirRecu(c, dep, "Correction des métadonnées d'un document reçu")
    if (recu?.etat !== 'a-classer') return pageErreur(c, 404)
    const { titre = '', type = '', date = '' } = await lireCorps(c)
    const saisie = { titre, type, date: date.trim() }
    const problemes = controlerCorrection(saisie, recu)
    if (problemes.length > 0) return page(c, recu, { saisie, problemes })
    corrigerRecu(dep, recu, saisie, auteurDe(c))
    return c.redirect(`/recus/${recu.id}`, 303)
  })

  return app
}
