import { Hono } from 'hono'
import type { Patient } from '../../patients/identite.ts'
import { bandeauDe, ouvrirPatient } from '../../patients/routes/patient-demande.tsx'
import { allerVers, auteurDe, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { entier, lireCorps } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import { boitesDe } from '../boites/depot.ts'
import { surUneLigne } from '../composition/objet.ts'
import { courrielsDuPatient } from '../courriels/lire.ts'
import { confierEnvoi } from '../envoi/confier.ts'
import { ajouterOpposition, leverOpposition, oppositionsDe } from '../oppositions/depot.ts'
import { CANAUX, libelleDuType, TYPES_REFUSABLES } from '../oppositions/opposition.ts'
import { identiteQualifiee } from '../regles/identite-qualifiee.ts'
import { auteurTrace } from '../traces/auteur.ts'
import { tracer } from '../traces/tracer.ts'
import { PageComposer, type SaisieEnvoi } from '../vues/composer.tsx'
import { PageMessageriePatient } from '../vues/patient.tsx'
import { boiteDemandee } from './boite-demandee.ts'
import { lireSaisieEnvoi, SAISIE_VIDE } from './lire-saisie.ts'

const CHEMIN = '/patients/:id{[0-9]+}/messagerie'

/** Ce qu'un patient a refusé, ce qui a été échangé à son sujet, et lui écrire (MSS.14, MSS.20, MSS.22). */
export function routesMessageriePatient(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const { base, messagerie, mutations, horloge } = dep

  const consigner = (c: Requete, patient: Patient, demande: string) =>
    tracer(dep, {
      auteur: auteurTrace(c.var.seance.session.compte),
      boite: '',
      action: 'opposition',
      demande: `Dossier n° ${patient.id} : ${demande}`,
      reponse: 'Enregistré',
      issue: 'succes',
    })

  app.get(CHEMIN, async (c) => {
    const patient = ouvrirPatient(c, dep, 'Consultation de la messagerie du patient')
    if (!patient) return pageErreur(c, 404)
    const boites = boitesDe(base, c.var.seance.session.compte.id).map(({ id }) => id)
    return rendre(
      c,
      <PageMessageriePatient
        cadre={cadreDe(c, dep)}
        bandeau={bandeauDe(patient, dep)}
        patient={patient}
        oppositions={oppositionsDe(base, patient.id)}
        courriels={courrielsDuPatient(base, patient.id, boites)}
        empechement={identiteQualifiee({ canal: 'patient', patient }, mutations)}
      />,
    )
  })

  app.post(`${CHEMIN}/refus`, async (c) => {
    const patient = ouvrirPatient(c, dep, "Enregistrement d'un refus de messagerie")
    const { canal: demande = '', type = '', motif = '' } = await lireCorps(c)
    const canal = CANAUX.find((connu) => connu === demande)
    if (!patient || !canal) return pageErreur(c, 404)
    const vise = TYPES_REFUSABLES.find(({ code }) => code === type)?.code ?? null
    ajouterOpposition(base, {
      ...{ patientId: patient.id, canal, type: vise },
      motif: surUneLigne(motif).slice(0, 200),
      le: horloge.maintenant().toISOString(),
      auteur: auteurDe(c),
    })
    consigner(c, patient, `refus (${canal}), ${libelleDuType(vise)}`)
    return allerVers(c, dep, `/patients/${patient.id}/messagerie`, {
      genre: 'succes',
      textes: ['Refus enregistré : rien ne partira contre la volonté du patient.'],
    })
  })

  app.post(`${CHEMIN}/refus/:refus{[0-9]+}/lever`, async (c) => {
    const patient = ouvrirPatient(c, dep, "Levée d'un refus de messagerie")
    const id = entier(c.req.param('refus'))
    if (!patient || id === null) return pageErreur(c, 404)
    leverOpposition(base, {
      ...{ id, patientId: patient.id },
      le: horloge.maintenant().toISOString(),
      par: auteurDe(c),
    })
    consigner(c, patient, 'refus levé')
    return allerVers(c, dep, `/patients/${patient.id}/messagerie`, {
      genre: 'succes',
      textes: ['Refus levé.'],
    })
  })

  function page(c: Requete, patient: Patient, saisie: SaisieEnvoi, erreur: string | null) {
    const { nomNaissance, premierPrenom } = patient.identite
    return rendre(
      c,
      <PageComposer
        cadre={cadreDe(c, dep)}
        bandeau={bandeauDe(patient, dep)}
        titre="Écrire au patient"
        retour={{
          adresse: `/patients/${patient.id}/messagerie`,
          libelle: 'Messagerie du patient',
        }}
        adresse={`/patients/${patient.id}/messagerie/ecrire`}
        boites={boiteDemandee(c, dep).boites}
        {...{ saisie, erreur }}
        proposes={[]}
        patient={{ nom: `${premierPrenom} ${nomNaissance}`, empechement: null }}
        seul
        document={null}
        reponse={null}
      />,
      erreur ? 422 : 200,
    )
  }

  app.get(`${CHEMIN}/ecrire`, async (c) => {
    const patient = ouvrirPatient(c, dep, "Préparation d'un message au patient")
    if (!patient) return pageErreur(c, 404)
    const { boite } = boiteDemandee(c, dep)
    return page(
      c,
      patient,
      { ...SAISIE_VIDE, canal: 'patient', boite: String(boite?.id ?? '') },
      identiteQualifiee({ canal: 'patient', patient }, mutations),
    )
  })

  app.post(`${CHEMIN}/ecrire`, async (c) => {
    const patient = ouvrirPatient(c, dep, 'Message au patient')
    const { saisie } = await lireSaisieEnvoi(c)
    const { boite } = boiteDemandee(c, dep, saisie.boite)
    if (!patient || !boite || !messagerie) return pageErreur(c, 404)
    const issue = await confierEnvoi(
      dep,
      {
        ...{ boite, patient },
        canal: 'patient',
        compte: c.var.seance.session.compte,
        document: null,
        professionnels: [],
        objet: saisie.objet,
        texte: saisie.texte,
        options: saisie,
        reponseA: null,
        oppositions: oppositionsDe(base, patient.id),
      },
      messagerie.options,
    )
    if ('refus' in issue) return page(c, patient, { ...saisie, canal: 'patient' }, issue.refus)
    messagerie.facteur.reveiller()
    return allerVers(c, dep, `/messagerie/messages/${issue.id}`, {
      genre: 'information',
      textes: ['Message confié à la boîte d’envoi.'],
    })
  })

  return app
}
