import { Hono } from 'hono'
import { rechercheDestinataire } from '../../annuaire/recherche/composition.ts'
import { nomParAdresse } from '../../annuaire/recherche/nommer.ts'
import type { Patient } from '../../patients/identite.ts'
import { bandeauDe, ouvrirPatient } from '../../patients/routes/patient-demande.tsx'
import { allerVers, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { entier } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import { accompagnement } from '../composition/accompagnement.ts'
import { objetDocument } from '../composition/objet.ts'
import { type DocumentJoint, lireDocumentJoint, nomsDesPieces } from '../documents/joindre.ts'
import { confierEnvoi } from '../envoi/confier.ts'
import { oppositionsDe } from '../oppositions/depot.ts'
import { identiteQualifiee } from '../regles/identite-qualifiee.ts'
import { PageComposer, type SaisieEnvoi } from '../vues/composer.tsx'
import { boiteDemandee } from './boite-demandee.ts'
import { lireSaisieEnvoi, SAISIE_VIDE } from './lire-saisie.ts'
import { correspondantsProposes, professionnelsChoisis } from './professionnels.ts'

const CHEMIN = '/patients/:id{[0-9]+}/documents/:document{[0-9]+}/envoyer'

/** Envoyer un document terminé, à des professionnels ou au patient (MSS.01, MSS.21). */
export function routesEnvoiDocument(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const { base, messagerie, mutations } = dep
  const nommer = (adresse: string) => nomParAdresse(base, adresse)

  function ouvrir(c: Requete, operation: string) {
    const patient = ouvrirPatient(c, dep, operation)
    const id = entier(c.req.param('document'))
    const document = patient && id !== null ? lireDocumentJoint(dep, patient.id, id) : null
    return patient && document && { patient, document }
  }

  function page(
    c: Requete,
    { patient, document }: { patient: Patient; document: DocumentJoint },
    saisie: SaisieEnvoi,
    erreur: string | null,
    corps: Readonly<Record<string, string>> = {},
  ) {
    const { contenu } = document
    const { nomNaissance, premierPrenom } = patient.identite
    const adresse = `/patients/${patient.id}/documents/${document.id}`
    const empechement = identiteQualifiee({ canal: 'patient', patient }, mutations)
    return rendre(
      c,
      <PageComposer
        cadre={cadreDe(c, dep)}
        bandeau={bandeauDe(patient, dep)}
        titre="Envoyer le document"
        retour={{ adresse, libelle: contenu.titre }}
        adresse={`${adresse}/envoyer`}
        boites={boiteDemandee(c, dep).boites}
        {...{ saisie, erreur }}
        proposes={correspondantsProposes(base)}
        annuaire={rechercheDestinataire(dep, corps)}
        nommer={nommer}
        patient={{ nom: `${premierPrenom} ${nomNaissance}`, empechement }}
        document={{
          objet: objetDocument(
            {
              libelle: contenu.codage.libelle,
              traits: contenu.patient.traits,
              remplace: contenu.remplace !== null,
            },
            mutations,
          ),
          fichiers: nomsDesPieces(document),
        }}
        reponse={null}
      />,
      erreur ? 422 : 200,
    )
  }

  app.get(CHEMIN, async (c) => {
    const demande = ouvrir(c, "Préparation de l'envoi d'un document")
    if (!demande) return pageErreur(c, 404)
    const { boite } = boiteDemandee(c, dep)
    const { contenu } = demande.document
    return page(
      c,
      demande,
      {
        ...SAISIE_VIDE,
        boite: String(boite?.id ?? ''),
        choisis: contenu.destinataires.flatMap((d) =>
          'mssante' in d && d.mssante ? [d.mssante] : [],
        ),
        texte: accompagnement(contenu),
      },
      null,
    )
  })

  app.post(CHEMIN, async (c) => {
    const { saisie, corps } = await lireSaisieEnvoi(c)
    const cherche = corps.action === 'annuaire'
    const demande = ouvrir(c, `${cherche ? "Préparation de l'envoi" : 'Envoi'} d'un document`)
    const { boite } = boiteDemandee(c, dep, saisie.boite)
    if (!demande || !messagerie) return pageErreur(c, 404)
    if (cherche) return page(c, demande, saisie, null, corps)
    if (!boite) return page(c, demande, saisie, null)
    const { patient, document } = demande
    const professionnels =
      saisie.canal === 'patient'
        ? []
        : professionnelsChoisis(saisie, correspondantsProposes(base), nommer)
    const issue = await confierEnvoi(
      dep,
      {
        ...{ boite, patient, document, professionnels },
        canal: saisie.canal,
        compte: c.var.seance.session.compte,
        objet: '',
        texte: saisie.texte,
        options: saisie,
        reponseA: null,
        oppositions: oppositionsDe(base, patient.id),
      },
      messagerie.options,
    )
    if ('refus' in issue) return page(c, demande, saisie, issue.refus, corps)
    messagerie.facteur.reveiller()
    return allerVers(c, dep, `/messagerie/messages/${issue.id}`, {
      genre: 'information',
      textes: ['Message confié à la boîte d’envoi.'],
    })
  })

  return app
}
