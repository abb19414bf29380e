import { Hono } from 'hono'
import { allerVers, auteurDe, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { entier, lireCorps } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import { PageConfirmation } from '../../vues/confirmation.tsx'
import { retirerTitre, retirerValidation } from '../actions/retirer-titre.ts'
import type { Patient } from '../identite.ts'
import { lirePresente, type TitrePresente } from '../justificatifs/depot.ts'
import { MOTS_STATUT } from '../libelles.ts'
import { bandeauDe, DOSSIER_CHANGE, ouvrirPatient, versionDepassee } from './patient-demande.tsx'

const SANS_VALIDATION = "Cette identité n'a pas de validation."

/** Retirer la validation, ou un justificatif enregistré par erreur ; les deux se confirment. */
export function routesRetraitTitre(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()

  const refuser = (c: Requete, patient: Patient, raison: string) =>
    allerVers(c, dep, `/patients/${patient.id}`, { genre: 'attention', textes: [raison] })

  const confirmer = (
    c: Requete,
    patient: Patient,
    demande: { titre: string; consequence: string; adresse: string },
  ) =>
    rendre(
      c,
      <PageConfirmation
        cadre={cadreDe(c, dep)}
        bandeau={bandeauDe(patient, dep)}
        titre={demande.titre}
        consequences={[demande.consequence]}
        adresse={demande.adresse}
        caches={{ version: String(patient.version) }}
        confirmer={demande.titre}
        renoncer={{ libelle: 'Annuler', adresse: `/patients/${patient.id}` }}
      />,
    )

  app.get('/patients/:id{[0-9]+}/retirer-validation', (c) => {
    const patient = ouvrirPatient(c, dep, 'Ouverture du retrait de validation')
    if (!patient) return pageErreur(c, 404)
    if (!patient.controle) return refuser(c, patient, SANS_VALIDATION)
    return confirmer(c, patient, {
      titre: 'Retirer la validation',
      consequence: `Le contrôle sur « ${patient.controle.libelle} » sera retiré : l'identité devra être validée de nouveau.`,
      adresse: `/patients/${patient.id}/retirer-validation`,
    })
  })

  app.post('/patients/:id{[0-9]+}/retirer-validation', async (c) => {
    const patient = ouvrirPatient(c, dep, 'Retrait de validation')
    if (!patient) return pageErreur(c, 404)
    if (!patient.controle) return refuser(c, patient, SANS_VALIDATION)
    if (versionDepassee(patient, (await lireCorps(c)).version))
      return refuser(c, patient, DOSSIER_CHANGE)
    const statut = retirerValidation(dep, patient, auteurDe(c))
    return allerVers(c, dep, `/patients/${patient.id}`, {
      genre: 'succes',
      textes: [`Validation retirée : l'identité est ${MOTS_STATUT[statut]}.`],
    })
  })

  const titreDemande = (c: Requete, patient: Patient): TitrePresente | null => {
    const id = entier(c.req.param('titre'))
    return id === null ? null : lirePresente(dep.base, patient.id, id)
  }

  app.get('/patients/:id{[0-9]+}/justificatifs/:titre{[0-9]+}/retirer', (c) => {
    const patient = ouvrirPatient(c, dep, "Ouverture du retrait d'un justificatif")
    const titre = patient && titreDemande(c, patient)
    if (!patient || !titre) return pageErreur(c, 404)
    return confirmer(c, patient, {
      titre: 'Retirer le justificatif',
      consequence:
        patient.controle?.code === titre.code
          ? `« ${titre.libelle} » porte la validation : elle sera retirée avec lui.`
          : `« ${titre.libelle} » ne sera plus sur la fiche ; l'historique en garde la trace.`,
      adresse: `/patients/${patient.id}/justificatifs/${titre.id}/retirer`,
    })
  })

  app.post('/patients/:id{[0-9]+}/justificatifs/:titre{[0-9]+}/retirer', async (c) => {
    const patient = ouvrirPatient(c, dep, "Retrait d'un justificatif")
    const titre = patient && titreDemande(c, patient)
    if (!patient || !titre) return pageErreur(c, 404)
    if (versionDepassee(patient, (await lireCorps(c)).version))
      return refuser(c, patient, DOSSIER_CHANGE)
    const statut = retirerTitre(dep, patient, titre, auteurDe(c))
    return allerVers(c, dep, `/patients/${patient.id}`, {
      genre: 'succes',
      textes: [`${titre.libelle} retiré : l'identité est ${MOTS_STATUT[statut]}.`],
    })
  })

  return app
}
