import { Hono } from 'hono'
import { validationAutomatique } from '../../reglages/justificatifs/automatisme.ts'
import { lireJustificatifs } from '../../reglages/justificatifs/liste.ts'
import { allerVers, auteurDe, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { entier, lireCorps } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import { controlerPresente, controlerTitre } from '../actions/controler-titre.ts'
import { presenterTitre } from '../actions/presenter-titre.ts'
import type { Justificatif, Patient } from '../identite.ts'
import { lirePresente } from '../justificatifs/depot.ts'
import { MOTS_STATUT } from '../libelles.ts'
import type { Statut } from '../regles/statut.ts'
import { empechementValidation } from '../regles/validation-possible.ts'
import { PageValider } from '../vues/valider.tsx'
import { bandeauDe, DOSSIER_CHANGE, ouvrirPatient, versionDepassee } from './patient-demande.tsx'

const CHOISIR = 'Choisissez le justificatif que vous avez vu.'

/** Dire quel titre a été présenté, et valider l'identité sur lui ou non. */
export function routesValidation(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const proposes = () => lireJustificatifs(dep.base, dep.mutations)

  const formulaire = (c: Requete, patient: Patient, erreur: string | null) =>
    rendre(
      c,
      <PageValider
        cadre={cadreDe(c, dep)}
        bandeau={bandeauDe(patient, dep)}
        patient={patient}
        justificatifs={proposes()}
        automatique={validationAutomatique(dep.base)}
        erreur={erreur}
      />,
      erreur ? 422 : 200,
    )

  const refuser = (c: Requete, patient: Patient, raison: string) =>
    allerVers(c, dep, `/patients/${patient.id}`, { genre: 'attention', textes: [raison] })

  const dire = (c: Requete, patient: Patient, titre: Justificatif, statut: Statut) =>
    allerVers(c, dep, `/patients/${patient.id}`, {
      genre: titre.confiance === 'elevee' ? 'succes' : 'attention',
      textes: [phrase(titre, { avant: patient.statut, apres: statut })],
    })

  app.get('/patients/:id{[0-9]+}/valider', (c) => {
    const patient = ouvrirPatient(c, dep, 'Ouverture de la validation')
    if (!patient) return pageErreur(c, 404)
    const empechement = empechementValidation(patient.attributs)
    return empechement ? refuser(c, patient, empechement) : formulaire(c, patient, null)
  })

  app.post('/patients/:id{[0-9]+}/valider', async (c) => {
    const patient = ouvrirPatient(c, dep, "Validation de l'identité")
    if (!patient) return pageErreur(c, 404)
    const { justificatif: code = '', presente, action, version } = await lireCorps(c)
    const empechement = empechementValidation(patient.attributs)
    if (empechement) return refuser(c, patient, empechement)
    const id = entier(presente)
    const vu = id === null ? null : lirePresente(dep.base, patient.id, id)
    const titre = vu ?? proposes().find((propose) => propose.code === code)
    if (!titre) return formulaire(c, patient, CHOISIR)
    // Valider des traits qu'un autre vient de changer engagerait sur une pièce jamais comparée.
    if (versionDepassee(patient, version)) return refuser(c, patient, DOSSIER_CHANGE)
    const statut = vu
      ? controlerPresente(dep, patient, vu, auteurDe(c))
      : action === 'presenter'
        ? presenterTitre(dep, patient, titre, auteurDe(c))
        : controlerTitre(dep, patient, titre, auteurDe(c))
    return dire(c, patient, titre, statut)
  })

  return app
}

/** Le titre, puis ce qu'il a changé : rien, ou le statut. */
function phrase(
  { libelle, confiance }: Justificatif,
  { avant, apres }: { avant: Statut; apres: Statut },
): string {
  if (avant !== apres) return `${libelle} : l'identité est ${MOTS_STATUT[apres]}.`
  return confiance === 'elevee'
    ? `${libelle} enregistré : l'identité est ${MOTS_STATUT[apres]}.`
    : `${libelle} : degré de confiance faible, l'identité reste ${MOTS_STATUT[apres]}.`
}
