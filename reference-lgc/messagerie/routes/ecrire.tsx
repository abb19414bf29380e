import { Hono } from 'hono'
import { rechercheDestinataire } from '../../annuaire/recherche/composition.ts'
import { nomParAdresse } from '../../annuaire/recherche/nommer.ts'
import { lirePatient } from '../../patients/depot.ts'
import { allerVers, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import type { Boite } from '../boites/boite.ts'
import { estAdressePatient, matriculeDeLAdresse } from '../composition/adresse-patient.ts'
import { objetReponse } from '../composition/objet.ts'
import type { CourrielRecu } from '../courriels/courriel.ts'
import { confierEnvoi } from '../envoi/confier.ts'
import { oppositionsDe } from '../oppositions/depot.ts'
import { adresseDeConfiance } from '../regles/destinataires.ts'
import { PageComposer, type SaisieEnvoi } from '../vues/composer.tsx'
import { boiteDemandee, courrielDemande } from './boite-demandee.ts'
import { lireSaisieEnvoi, SAISIE_VIDE } from './lire-saisie.ts'
import { correspondantsProposes, professionnelsChoisis } from './professionnels.ts'

/** Un message simple, ou la réponse à un message reçu. */
export function routesEcrire(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const { base, messagerie } = dep
  const nommer = (adresse: string) => nomParAdresse(base, adresse)

  const repondu = (c: Requete, numero: string | undefined): CourrielRecu | null => {
    const courriel = numero ? courrielDemande(c, dep, numero)?.courriel : null
    return courriel?.sens === 'recu' ? courriel : null
  }

  function page(
    c: Requete,
    saisie: SaisieEnvoi,
    reponseA: CourrielRecu | null,
    erreur: string | null,
    corps: Readonly<Record<string, string>> = {},
  ) {
    const { boites } = boiteDemandee(c, dep)
    return rendre(
      c,
      <PageComposer
        cadre={cadreDe(c, dep)}
        titre={reponseA ? 'Répondre' : 'Nouveau message'}
        retour={
          reponseA
            ? { adresse: `/messagerie/messages/${reponseA.id}`, libelle: 'Message reçu' }
            : { adresse: '/messagerie', libelle: 'Boîte de réception' }
        }
        adresse="/messagerie/nouveau"
        boites={reponseA ? boites.filter(({ id }) => id === reponseA.boiteId) : boites}
        {...{ saisie, erreur }}
        proposes={correspondantsProposes(base)}
        annuaire={rechercheDestinataire(dep, corps)}
        nommer={nommer}
        patient={null}
        document={null}
        reponse={reponseA && { id: reponseA.id, nom: reponseA.deNom || reponseA.deAdresse }}
      />,
      erreur ? 422 : 200,
    )
  }

  app.get('/messagerie/nouveau', async (c) => {
    const reponseA = repondu(c, c.req.query('reponse'))
    const { boite } = boiteDemandee(c, dep)
    const objet = reponseA ? objetReponse(reponseA.sujet) : ''
    const versPatient = reponseA !== null && estAdressePatient(reponseA.retour)
    return page(
      c,
      {
        ...SAISIE_VIDE,
        choisis: adressesDemandees(c),
        objet,
        boite: String(reponseA?.boiteId ?? boite?.id ?? ''),
        canal: versPatient ? 'patient' : 'professionnel',
      },
      reponseA,
      null,
    )
  })

  app.post('/messagerie/nouveau', async (c) => {
    const { saisie, corps } = await lireSaisieEnvoi(c)
    const reponseA = repondu(c, corps.reponse)
    if (corps.action === 'annuaire') return page(c, saisie, reponseA, null, corps)
    const { boite } = boiteDemandee(c, dep, saisie.boite)
    if (!boite || !messagerie) return pageErreur(c, 404)
    const demande = reponseA
      ? versLExpediteur(dep, reponseA, boite)
      : {
          boite,
          canal: 'professionnel' as const,
          patient: null,
          professionnels: professionnelsChoisis(saisie, correspondantsProposes(base), nommer),
        }
    const issue = await confierEnvoi(
      dep,
      {
        ...demande,
        compte: c.var.seance.session.compte,
        document: null,
        objet: saisie.objet,
        texte: saisie.texte,
        options: saisie,
        reponseA,
        oppositions: demande.patient ? oppositionsDe(base, demande.patient.id) : [],
      },
      messagerie.options,
    )
    if ('refus' in issue)
      return page(c, { ...saisie, canal: demande.canal }, reponseA, issue.refus, corps)
    messagerie.facteur.reveiller()
    return allerVers(c, dep, `/messagerie/messages/${issue.id}`, {
      genre: 'information',
      textes: ['Message confié à la boîte d’envoi.'],
    })
  })

  return app
}

/** L'adresse qu'une fiche de l'annuaire ou d'un correspondant a proposée. */
const adressesDemandees = (c: Requete): readonly string[] => {
  const adresse = c.req.query('a')?.toLowerCase() ?? ''
  return adresseDeConfiance(adresse) ? [adresse] : []
}

/** Une réponse part à l'adresse de retour ; celle d'un patient se reconstruit de son dossier (MSS.14). */
function versLExpediteur(
  dep: Dependances,
  { retour, deNom, patientId }: CourrielRecu,
  boite: Boite,
) {
  const patient = patientId === null ? null : lirePatient(dep, patientId)
  if (!estAdressePatient(retour))
    return {
      boite,
      canal: 'professionnel' as const,
      patient,
      professionnels: [{ nom: deNom, adresse: retour }],
    }
  const matricule = matriculeDeLAdresse(retour)
  return {
    boite,
    canal: 'patient' as const,
    patient: patient?.ins?.matricule === matricule ? patient : null,
    professionnels: [],
  }
}
