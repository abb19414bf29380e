import { Hono } from 'hono'
import { tracerDossier } from '../../dossier/traces.ts'
import { bandeauDe } from '../../patients/routes/patient-demande.tsx'
import { allerVers, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { lireCorps } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import { figer } from '../actions/figer.ts'
import { reprendreEnVersion } from '../actions/reprendre-en-version.ts'
import { supprimerDocument } from '../actions/supprimer.ts'
import { terminerEtDeposer } from '../actions/terminer-et-deposer.ts'
import { effacerBrouillon } from '../depot.ts'
import type { Document } from '../document.ts'
import { identiteImprimee } from '../mentions.ts'
import { empechementRedaction } from '../regles/redaction-possible.ts'
import { nettoyerLigne, refusLigne } from '../saisie/nettoyer.ts'
import { champsDe, lireRedaction } from '../saisie/redaction.ts'
import { PageApercu } from '../vues/page-apercu.tsx'
import { PageSuppression } from '../vues/suppression.tsx'
import { ouvrirDocument } from './document-demande.ts'
import { montrerFormulaire } from './formulaire.tsx'
import { corpsDuDossier, propositionsDe } from './propositions.ts'

/** La vie d'un document : aperçu, fin, nouvelle version, suppression. */
export function routesCycle(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const compteDe = (c: Requete) => c.var.seance.session.compte
  const UN = '/patients/:id{[0-9]+}/documents/:document{[0-9]+}'
  const adresseDe = ({ patientId, id }: Pick<Document, 'patientId' | 'id'>) =>
    `/patients/${patientId}/documents/${id}`

  /** Un brouillon de cet utilisateur, ou `null`. */
  const ouvrirBrouillon = (c: Requete, operation: string) => {
    const demande = ouvrirDocument(c, dep, operation)
    const mien = demande && demande.document.auteurId === compteDe(c).id
    return mien && !demande.document.contenu ? demande : null
  }
  /** Un document terminé, encore au dossier, d'un utilisateur qui rédige. */
  const ouvrirTermine = (c: Requete, operation: string) => {
    if (empechementRedaction(compteDe(c))) return null
    const demande = ouvrirDocument(c, dep, operation)
    return demande?.document.contenu && !demande.document.suppression ? demande : null
  }
  const tracer = (c: Requete, patientId: number, operation: string) =>
    tracerDossier(dep, { patientId, compte: compteDe(c), operation })

  app.get(`${UN}/apercu`, (c) => {
    const demande = ouvrirBrouillon(c, "Aperçu d'un document")
    if (!demande) return pageErreur(c, 404)
    const { patient, document } = demande
    const contenu = figer(dep, document, patient, compteDe(c))
    return rendre(
      c,
      <PageApercu
        cadre={cadreDe(c, dep)}
        bandeau={bandeauDe(patient, dep)}
        adresse={adresseDe(document)}
        version={document.version}
        contenu={contenu}
        identite={identiteImprimee(contenu, dep.mutations)}
        mutations={dep.mutations}
      />,
    )
  })

  app.post(`${UN}/terminer`, async (c) => {
    const demande = ouvrirBrouillon(c, "Enregistrement d'un document")
    if (!demande) return pageErreur(c, 404)
    const { patient, document } = demande
    const champs = champsDe(document)
    const compte = compteDe(c)
    const { version } = await lireCorps(c)
    if (version !== String(document.version))
      return c.redirect(`${adresseDe(document)}/apercu`, 303)
    const propositions = propositionsDe(dep, patient, compte, document)
    const { problemes } = lireRedaction(champs, 'terminer', propositions)
    if (problemes.length > 0)
      return montrerFormulaire(c, dep, patient, { brouillon: document, champs, problemes })
    const annonce = await terminerEtDeposer(dep, c.var.seance.session, document, patient)
    tracer(c, patient.id, `Document terminé : ${document.titre}`)
    return allerVers(c, dep, adresseDe(document), annonce)
  })

  app.post(`${UN}/version`, (c) => {
    const demande = ouvrirTermine(c, "Nouvelle version d'un document")
    if (!demande) return pageErreur(c, 404)
    const { patient, document } = demande
    // Une version remplacée ne se remplace plus : on reprend la dernière.
    if (document.remplaceParId !== null) return c.redirect(adresseDe(document), 303)
    const compte = compteDe(c)
    const corps =
      document.corps.genre === 'synthese'
        ? corpsDuDossier(dep, document.type, patient, compte)
        : document.corps
    const id = reprendreEnVersion(dep, { ...document, corps }, compte)
    tracer(c, patient.id, `Nouvelle version commencée : ${document.titre}`)
    return allerVers(c, dep, adresseDe({ patientId: patient.id, id }), {
      genre: 'succes',
      textes: ['Nouvelle version : elle annulera et remplacera le document une fois terminée.'],
    })
  })

  app.get(`${UN}/supprimer`, (c) => {
    const demande = ouvrirTermine(c, "Consultation d'un document")
    if (!demande) return pageErreur(c, 404)
    const bandeau = bandeauDe(demande.patient, dep)
    const { document } = demande
    return rendre(
      c,
      <PageSuppression
        cadre={cadreDe(c, dep)}
        {...{ bandeau, document }}
        adresse={adresseDe(document)}
        motif=""
        erreur={null}
      />,
    )
  })

  app.post(`${UN}/supprimer`, async (c) => {
    const demande = ouvrirTermine(c, "Suppression d'un document")
    if (!demande) return pageErreur(c, 404)
    const { patient, document } = demande
    const motif = nettoyerLigne((await lireCorps(c)).motif ?? '')
    const erreur = motif === '' ? 'Dites pourquoi ce document est supprimé.' : refusLigne(motif)
    const adresse = adresseDe(document)
    if (erreur) {
      const bandeau = bandeauDe(patient, dep)
      const cadre = cadreDe(c, dep)
      return rendre(
        c,
        <PageSuppression {...{ cadre, bandeau, document, adresse, motif, erreur }} />,
        422,
      )
    }
    supprimerDocument(dep, document, compteDe(c), motif)
    await dep.ordonnance?.retirer(c.var.seance.session, document.id)
    tracer(c, patient.id, `Document supprimé : ${document.titre} (${motif})`)
    return allerVers(c, dep, `/patients/${patient.id}/documents`, {
      genre: 'succes',
      textes: ['Document supprimé.'],
    })
  })

  app.post(`${UN}/abandonner`, (c) => {
    const demande = ouvrirBrouillon(c, "Abandon d'un brouillon")
    if (!demande) return pageErreur(c, 404)
    effacerBrouillon(dep.base, demande.document.id)
    tracer(c, demande.patient.id, `Brouillon abandonné : ${demande.document.titre}`)
    return allerVers(c, dep, `/patients/${demande.patient.id}/documents`, {
      genre: 'succes',
      textes: ['Brouillon abandonné.'],
    })
  })

  return app
}
