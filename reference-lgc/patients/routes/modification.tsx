import { Hono } from 'hono'
import { nomsSuperUtilisateurs } from '../../comptes/super-utilisateurs.ts'
import { changementsIdentite } from '../../historique/changements.ts'
import { allerVers, auteurDe, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { lireCorps } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import type { Erreur } from '../../vues/champ.tsx'
import { PageConfirmation } from '../../vues/confirmation.tsx'
import { jourIso } from '../../vues/heures.ts'
import { modifierPatient, traitsInvalides } from '../actions/modifier.ts'
import type { Identite, Patient } from '../identite.ts'
import { LIBELLES } from '../libelles.ts'
import { champsVerrouilles } from '../regles/verrous.ts'
import { controlerSaisie } from '../saisie/controler.ts'
import { lireFormulaire, versFormulaire, versIdentite } from '../saisie/formulaire.ts'
import { type LieuxProposes, lieuxDemandes } from '../saisie/lieu-cherche.ts'
import { appliquerVerrous } from '../saisie/verrous.ts'
import { verrousMontres } from '../vues/formulaire-identite.tsx'
import { PageFormulaire } from '../vues/page-formulaire.tsx'
import { phrasesConversions } from './creation.tsx'
import { bandeauDe, DOSSIER_CHANGE, ouvrirPatient, versionDepassee } from './patient-demande.tsx'

interface Reprise {
  valeurs: Identite
  problemes?: readonly Erreur[]
  lieux?: LieuxProposes | null
  avertissement?: string
}

/** Modifier une identité ; perdre une INS demande confirmation (ins.md §9 [I]). */
export function routesModification(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const { mutations } = dep

  const verrousDe = (c: Requete, patient: Patient) =>
    champsVerrouilles(patient, c.var.seance.session.compte, mutations)

  const formulaire = (c: Requete, patient: Patient, reprise: Reprise) => {
    const verrous = verrousDe(c, patient)
    const montres = verrousMontres({ verrous, mutations })
    return rendre(
      c,
      <PageFormulaire
        cadre={cadreDe(c, dep)}
        titre="Modifier l'identité"
        bandeau={bandeauDe(patient, dep)}
        avertissement={reprise.avertissement ?? null}
        information={montres.size > 0 ? phraseVerrous(dep) : null}
        formulaire={{
          adresse: `/patients/${patient.id}/modifier`,
          valeurs: reprise.valeurs,
          problemes: reprise.problemes ?? [],
          ins: patient.ins,
          verrous,
          lieux: reprise.lieux ?? null,
          caches: { version: String(patient.version) },
          bouton: 'Enregistrer les modifications',
          retour: `/patients/${patient.id}`,
          cog: dep.cog,
          mutations,
        }}
      />,
      reprise.problemes?.length ? 422 : reprise.avertissement ? 409 : 200,
    )
  }

  const confirmation = (c: Requete, patient: Patient, valeurs: Identite, identite: Identite) =>
    rendre(
      c,
      <PageConfirmation
        cadre={cadreDe(c, dep)}
        bandeau={bandeauDe(patient, dep)}
        titre="Confirmer la modification"
        consequences={[
          `Vous changez ${traitsInvalides(patient, identite)
            .map((champ) => `« ${LIBELLES[champ]} »`)
            .join(
              ', ',
            )} : l'INS de ce patient sera retirée, et l'identité devra être récupérée de nouveau.`,
          ...changementsIdentite(patient.identite, identite).map(
            ({ libelle, avant, apres }) => `${libelle} : de « ${avant} » à « ${apres} ».`,
          ),
        ]}
        adresse={`/patients/${patient.id}/modifier`}
        caches={{ ...valeurs, version: String(patient.version) }}
        confirmer="Confirmer la modification"
        renoncer={{ libelle: 'Revenir à la saisie', action: 'revenir' }}
      />,
    )

  app.get('/patients/:id{[0-9]+}/modifier', (c) => {
    const patient = ouvrirPatient(c, dep, 'Ouverture en modification')
    if (!patient) return pageErreur(c, 404)
    return formulaire(c, patient, { valeurs: versFormulaire(patient.identite) })
  })

  app.post('/patients/:id{[0-9]+}/modifier', async (c) => {
    const patient = ouvrirPatient(c, dep, "Modification de l'identité")
    if (!patient) return pageErreur(c, 404)
    const corps = await lireCorps(c)
    const { saisie, refus } = appliquerVerrous(
      lireFormulaire(corps),
      corps,
      patient,
      verrousDe(c, patient),
    )
    if (refus.length > 0) return formulaire(c, patient, { valeurs: saisie, problemes: refus })
    if (corps.choisirLieu !== undefined)
      return formulaire(c, patient, { valeurs: { ...saisie, lieuNaissance: corps.choisirLieu } })
    const lieux = lieuxDemandes(corps, dep.cog)
    if (lieux) return formulaire(c, patient, { valeurs: saisie, lieux })
    if (corps.action === 'revenir') return formulaire(c, patient, { valeurs: saisie })
    if (versionDepassee(patient, corps.version))
      return formulaire(c, patient, { valeurs: saisie, avertissement: DOSSIER_CHANGE })

    const aujourdhui = jourIso(dep.horloge.maintenant())
    const controle = controlerSaisie(saisie, { aujourdhui }, mutations)
    // Une valeur reçue d'INSi que la saisie refuserait reste valable tant qu'on n'y touche pas.
    const actuelles = versFormulaire(patient.identite)
    const problemes = controle.problemes.filter(
      ({ champ }) => controle.valeurs[champ] !== actuelles[champ],
    )
    if (problemes.length > 0)
      return formulaire(c, patient, { valeurs: controle.valeurs, problemes })

    const identite = versIdentite(controle.valeurs)
    if (changementsIdentite(patient.identite, identite).length === 0)
      return allerVers(c, dep, `/patients/${patient.id}`, {
        genre: 'information',
        textes: ["Rien n'a changé."],
      })
    if (traitsInvalides(patient, identite).length > 0 && corps.action !== 'confirmer')
      return confirmation(c, patient, controle.valeurs, identite)
    modifierPatient(dep, patient, identite, auteurDe(c))
    return allerVers(c, dep, `/patients/${patient.id}`, {
      genre: 'succes',
      textes: ['Identité modifiée.', ...phrasesConversions(controle)],
    })
  })

  return app
}

/** Qui peut lever le verrou se dit d'avance : personne ne le cherche au secrétariat. */
function phraseVerrous({ base }: Dependances): string {
  const noms = nomsSuperUtilisateurs(base)
  const recours = noms ? `Demandez à ${noms}.` : 'Demandez ce droit au responsable du cabinet.'
  return `Les champs marqués « verrouillé » viennent d'INSi : seul un super-utilisateur les modifie. ${recours}`
}
