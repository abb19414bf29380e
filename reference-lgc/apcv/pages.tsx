import { alertePremierPrenom } from '../insi/regles/alerte-prenom.ts'
import { comparerTraits } from '../insi/regles/comparer.ts'
import { tracerAcces } from '../journaux/acces.ts'
import { lirePatient } from '../patients/depot.ts'
import type { Patient } from '../patients/identite.ts'
import { MOTS_STATUT } from '../patients/libelles.ts'
import { bandeauDe } from '../patients/routes/patient-demande.tsx'
import { allerVers, auteurDe, cadreDe, type Requete } from '../serveur/contexte.ts'
import type { Dependances } from '../serveur/dependances.ts'
import { entier } from '../serveur/formulaire.ts'
import { pageErreur } from '../serveur/introuvable.tsx'
import { rendre } from '../serveur/rendre.tsx'
import { creerQualifie } from './actions/creer-qualifie.ts'
import { qualifierParApcv } from './actions/qualifier.ts'
import type { Apcv, LectureEnCours } from './apcv.ts'
import { empechementLecture } from './carte-cps.ts'
import type { BeneficiaireApcv } from './contexte.ts'
import { rapprocher } from './rapprocher.ts'
import { refusApcv } from './regles/refus.ts'
import { traitsLus } from './regles/traits-lus.ts'
import { PageAcquisition } from './vues/acquisition.tsx'
import { PageBeneficiairesApcv } from './vues/beneficiaires.tsx'
import { PageRapprochement } from './vues/rapprochement.tsx'

const EXPIREE =
  "La lecture de l'appli carte Vitale n'est plus valable. Demandez au patient de présenter de nouveau son téléphone."

/** Les pages, et ce qu'il faut avoir pour les montrer. */
export function creerPages(dep: Dependances, apcv: Apcv) {
  const acquisition = (
    c: Requete,
    props: { dossier: string; incident: { code: string; message: string } | null },
  ) =>
    rendre(
      c,
      <PageAcquisition
        cadre={cadreDe(c, dep)}
        {...props}
        sansContact={apcv.sansContact}
        empechement={empechementLecture(c.var.seance.session.compte)}
      />,
      props.incident ? 422 : 200,
    )

  const choix = (
    c: Requete,
    lecture: LectureEnCours,
    props: { dossier: string; erreur: string | null },
  ) =>
    rendre(
      c,
      <PageBeneficiairesApcv cadre={cadreDe(c, dep)} lecture={lecture} {...props} />,
      props.erreur ? 422 : 200,
    )

  /** Passé sa vie, un contexte ne sert plus : il faut relire le téléphone. */
  const avecLecture = (
    c: Requete,
    montrer: (lecture: LectureEnCours) => Response | Promise<Response>,
  ): Response | Promise<Response> => {
    const lecture = apcv.enCours(c.var.seance.session)
    if (lecture) return montrer(lecture)
    return allerVers(c, dep, '/apcv', { genre: 'attention', textes: [EXPIREE] })
  }

  const avecBeneficiaire = (
    c: Requete,
    montrer: (lecture: LectureEnCours, lu: BeneficiaireApcv) => Response | Promise<Response>,
  ) =>
    avecLecture(c, (lecture) => {
      const lu = lecture.beneficiaires[Number(c.req.param('rang'))]
      return lu ? montrer(lecture, lu) : pageErreur(c, 404)
    })

  const dossierDe = (demande: string): Patient | null => {
    const id = entier(demande)
    return id === null ? null : lirePatient(dep, id)
  }

  /** Le dossier demandé, sinon celui qui porte le matricule, sinon une création. */
  function comparaison(
    c: Requete,
    lecture: LectureEnCours,
    lu: BeneficiaireApcv,
    demande: string,
  ): Response | Promise<Response> {
    const { porteur, ressemblants } = rapprocher(dep, lu)
    const parDefaut = demande === '' && porteur !== null ? String(porteur) : demande
    const patient = dossierDe(parDefaut)
    const { compte } = c.var.seance.session
    for (const vu of patient ? [patient, ...ressemblants] : ressemblants) {
      const operation = "Rapprochement d'une appli carte Vitale"
      tracerAcces(dep, { compte, patientId: vu.id, operation })
    }
    return rendre(
      c,
      <PageRapprochement
        cadre={cadreDe(c, dep)}
        bandeau={patient && bandeauDe(patient, dep)}
        fin={lecture.fin}
        adresse={c.req.path}
        patient={patient}
        ressemblants={ressemblants}
        autrePorteur={porteur === patient?.id ? null : porteur}
        alerte={
          patient &&
          alertePremierPrenom(
            patient.identite.premierPrenom,
            lu.individu.listePrenoms,
            dep.mutations,
          )
        }
        raisons={refusApcv(lu.individu, { patient, porteur })}
        traits={patient ? comparerTraits(patient, lu.individu, dep.mutations) : traitsLus(lu)}
      />,
    )
  }

  /** Écrit, puis éteint le contexte quand toutes ses personnes sont reprises. */
  async function reprendre(c: Requete, lu: BeneficiaireApcv, patient: Patient | null) {
    const { session } = c.var.seance
    const auteur = auteurDe(c)
    const id = patient ? patient.id : creerQualifie(dep, lu, auteur)
    if (patient) qualifierParApcv(dep, patient, lu, auteur)
    apcv.noterReprise(session, Number(c.req.param('rang')), id)
    const { statut } = lirePatient(dep, id) ?? { statut: 'QUAL' as const }
    const fait = `${patient ? 'Dossier mis à jour' : 'Dossier créé'} d'après l'appli carte Vitale : l'identité est ${MOTS_STATUT[statut]}.`
    const lecture = apcv.enCours(session)
    const reste = lecture !== null && lecture.repris.size < lecture.beneficiaires.length
    if (!reste) await apcv.terminer(session)
    const textes = reste
      ? [fait, 'Reprenez un autre bénéficiaire, ou terminez la lecture.']
      : [fait]
    const suite = reste ? '/apcv/beneficiaires' : `/patients/${id}`
    return allerVers(c, dep, suite, { genre: 'succes', textes })
  }

  return { acquisition, choix, avecLecture, avecBeneficiaire, dossierDe, comparaison, reprendre }
}
