import { Hono } from 'hono'
import { tracerDossier } from '../../dossier/traces.ts'
import { commanderCodage } from '../../nomenclatures/codage/codage-propose.ts'
import type { Patient } from '../../patients/identite.ts'
import { ouvrirPatient } from '../../patients/routes/patient-demande.tsx'
import { allerVers, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { entier, lireCorps } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { enregistrerDocument } from '../actions/enregistrer.ts'
import { terminerEtDeposer } from '../actions/terminer-et-deposer.ts'
import { lireDocument } from '../depot.ts'
import type { Document } from '../document.ts'
import { empechementRedaction } from '../regles/redaction-possible.ts'
import { champsPreremplis } from '../saisie/preremplir.ts'
import { champsDe, lireRedaction, typeChoisi } from '../saisie/redaction.ts'
import { DESCRIPTIONS, estTypeDocument } from '../types.ts'
import { commander } from './commander.ts'
import { montrerFormulaire } from './formulaire.tsx'
import { corpsDuDossier, propositionsDe } from './propositions.ts'

const CHANGE_AILLEURS =
  'Ce brouillon a été modifié depuis que vous l’avez affiché. Votre texte est gardé ci-dessous : vérifiez-le, puis recommencez.'
const PREREMPLI = 'Formulaire rempli depuis le dossier médical : relisez, complétez, puis terminez.'

/** Écrire, reprendre et terminer un document ; rien de ce qui est tapé n'est perdu. */
export function routesRedaction(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const compteDe = (c: Requete) => c.var.seance.session.compte

  /** Enregistre, termine ou montre l'aperçu ; un refus rend le formulaire tel que tapé. */
  async function recevoir(c: Requete, patient: Patient, brouillon: Document | null) {
    const champs = await lireCorps(c)
    const compte = compteDe(c)
    const formulaire = (etat: Omit<Parameters<typeof montrerFormulaire>[3], 'brouillon'>) =>
      montrerFormulaire(c, dep, patient, { brouillon, ...etat })
    if (brouillon && champs.version !== String(brouillon.version))
      return formulaire({ champs, avertissement: CHANGE_AILLEURS })
    const commande = commander(champs) ?? commanderCodage(dep, champs)
    if (commande) return formulaire(commande)
    const type = typeChoisi(champs)
    const affiche = champs.genre || 'texte'
    if (type && (champs.action === 'preremplir' || DESCRIPTIONS[type].genre !== affiche)) {
      const corps = corpsDuDossier(dep, type, patient, compte)
      return formulaire({ champs: champsPreremplis(type, corps, champs), information: PREREMPLI })
    }
    const fin = champs.action === 'enregistrer' || !champs.action ? 'brouillon' : 'terminer'
    const propositions = propositionsDe(dep, patient, compte, brouillon)
    const { valeur, problemes } = lireRedaction(champs, fin, propositions)
    if (!valeur || problemes.length > 0) return formulaire({ champs, problemes })
    const document = enregistrerDocument(dep, { patient, compte, brouillon, redaction: valeur })
    dep.connecteurDmp?.alimentation.choisirRetenue(document.id, champs, compte)
    dep.ordonnance?.choisir(document.id, champs)
    const adresse = `/patients/${patient.id}/documents/${document.id}`
    if (champs.action === 'apercu') return c.redirect(`${adresse}/apercu`, 303)
    if (champs.action !== 'terminer')
      return allerVers(c, dep, adresse, { genre: 'succes', textes: ['Brouillon enregistré.'] })
    const annonce = await terminerEtDeposer(dep, c.var.seance.session, document, patient)
    const operation = `Document terminé : ${document.titre}`
    tracerDossier(dep, { patientId: patient.id, compte, operation })
    return allerVers(c, dep, adresse, annonce)
  }

  app.get('/patients/:id{[0-9]+}/documents/nouveau', async (c) => {
    const patient = ouvrirPatient(c, dep, "Rédaction d'un document")
    if (!patient) return pageErreur(c, 404)
    const compte = compteDe(c)
    if (empechementRedaction(compte)) return c.redirect(`/patients/${patient.id}/documents`)
    const source = entier(c.req.query('reprendre'))
    const repris = source === null ? null : lireDocument(dep.base, patient.id, source)
    const type = c.req.query('type') ?? ''
    const neuf = estTypeDocument(type)
      ? champsPreremplis(type, corpsDuDossier(dep, type, patient, compte), {})
      : {}
    return montrerFormulaire(c, dep, patient, {
      brouillon: null,
      champs: repris ? champsDe(repris) : neuf,
    })
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
