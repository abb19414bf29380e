import { Hono } from 'hono'
import { allerVers, auteurDe, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { lireCorps } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import { PageConfirmation } from '../../vues/confirmation.tsx'
import {
  controlerTitre,
  lireJustificatif,
  lireJustificatifs,
  retirerTitre,
} from '../actions/controler-titre.ts'
import type { Justificatif, Patient } from '../identite.ts'
import { MOTS_STATUT } from '../libelles.ts'
import { empechementValidation } from '../regles/validation-possible.ts'
import { PageValider } from '../vues/valider.tsx'
import { bandeauDe, DOSSIER_CHANGE, ouvrirPatient, versionDepassee } from './patient-demande.tsx'

/** Dire quel titre a été contrôlé, ou retirer ce contrôle. */
export function routesValidation(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()

  const formulaire = (c: Requete, patient: Patient, erreur: string | null) =>
    rendre(
      c,
      <PageValider
        cadre={cadreDe(c, dep)}
        bandeau={bandeauDe(patient, dep)}
        patient={patient}
        justificatifs={lireJustificatifs(dep)}
        erreur={erreur}
      />,
      erreur ? 422 : 200,
    )

  const refuser = (c: Requete, patient: Patient, raison: string) =>
    allerVers(c, dep, `/patients/${patient.id}`, { genre: 'attention', textes: [raison] })

  app.get('/patients/:id{[0-9]+}/valider', (c) => {
    const patient = ouvrirPatient(c, dep, 'Ouverture de la validation')
    if (!patient) return pageErreur(c, 404)
    const empechement = empechementValidation(patient.attributs)
    return empechement ? refuser(c, patient, empechement) : formulaire(c, patient, null)
  })

  app.post('/patients/:id{[0-9]+}/valider', async (c) => {
    const patient = ouvrirPatient(c, dep, "Validation de l'identité")
    if (!patient) return pageErreur(c, 404)
    const { justificatif: code = '', version } = await lireCorps(c)
    const empechement = empechementValidation(patient.attributs)
    if (empechement) return refuser(c, patient, empechement)
    const justificatif = lireJustificatif(dep, code)
    if (!justificatif) return formulaire(c, patient, 'Choisissez le justificatif que vous avez vu.')
    // Valider des traits qu'un autre vient de changer engagerait sur une pièce jamais comparée.
    if (versionDepassee(patient, version)) return refuser(c, patient, DOSSIER_CHANGE)
    const statut = controlerTitre(dep, patient, justificatif, auteurDe(c))
    return allerVers(c, dep, `/patients/${patient.id}`, {
      genre: justificatif.confiance === 'elevee' ? 'succes' : 'attention',
      textes: [phrase(justificatif, MOTS_STATUT[statut])],
    })
  })

  app.get('/patients/:id{[0-9]+}/retirer-validation', (c) => {
    const patient = ouvrirPatient(c, dep, 'Ouverture du retrait de validation')
    if (!patient) return pageErreur(c, 404)
    if (!patient.controle) return refuser(c, patient, "Cette identité n'a pas de validation.")
    return rendre(
      c,
      <PageConfirmation
        cadre={cadreDe(c, dep)}
        bandeau={bandeauDe(patient, dep)}
        titre="Retirer la validation"
        consequences={[
          `Le contrôle sur « ${patient.controle.libelle} » sera retiré : l'identité devra être validée de nouveau.`,
        ]}
        adresse={`/patients/${patient.id}/retirer-validation`}
        caches={{ version: String(patient.version) }}
        confirmer="Retirer la validation"
        renoncer={{ libelle: 'Annuler', adresse: `/patients/${patient.id}` }}
      />,
    )
  })

  app.post('/patients/:id{[0-9]+}/retirer-validation', async (c) => {
    const patient = ouvrirPatient(c, dep, 'Retrait de validation')
    if (!patient) return pageErreur(c, 404)
    if (!patient.controle) return refuser(c, patient, "Cette identité n'a pas de validation.")
    if (versionDepassee(patient, (await lireCorps(c)).version))
      return refuser(c, patient, DOSSIER_CHANGE)
    const statut = retirerTitre(dep, patient, auteurDe(c))
    return allerVers(c, dep, `/patients/${patient.id}`, {
      genre: 'succes',
      textes: [`Validation retirée : l'identité est ${MOTS_STATUT[statut]}.`],
    })
  })

  return app
}

const phrase = ({ libelle, confiance }: Justificatif, statut: string) =>
  confiance === 'elevee'
    ? `${libelle} : l'identité est ${statut}.`
    : `${libelle} : degré de confiance faible, l'identité reste ${statut}.`
