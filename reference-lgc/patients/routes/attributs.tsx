import { Hono } from 'hono'
import { allerVers, auteurDe, cadreDe, type Env } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { lireCorps } from '../../serveur/formulaire.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import { PageConfirmation } from '../../vues/confirmation.tsx'
import { poserAttributs } from '../actions/poser-attributs.ts'
import { ATTRIBUTS, type Attributs, type Patient } from '../identite.ts'
import { MOTS_STATUT } from '../libelles.ts'
import { mettentEnDoute, refuserAttributs } from '../regles/attributs.ts'
import { bandeauDe, DOSSIER_CHANGE, ouvrirPatient, versionDepassee } from './patient-demande.tsx'

/** Poser ou lever homonyme, douteuse, fictive ; ce qui efface demande confirmation. */
export function routesAttributs(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()

  app.post('/patients/:id{[0-9]+}/attributs', async (c) => {
    const patient = ouvrirPatient(c, dep, 'Modification des attributs')
    if (!patient) return pageErreur(c, 404)
    const adresse = `/patients/${patient.id}`
    const corps = await lireCorps(c)
    const attributs: Attributs = {
      homonyme: corps.homonyme === 'oui',
      douteuse: corps.douteuse === 'oui',
      fictive: corps.fictive === 'oui',
    }
    const refus = versionDepassee(patient, corps.version)
      ? DOSSIER_CHANGE
      : refuserAttributs(attributs)
    if (refus) return allerVers(c, dep, adresse, { genre: 'erreur', textes: [refus] })
    if (ATTRIBUTS.every((a) => attributs[a] === patient.attributs[a]))
      return allerVers(c, dep, adresse, { genre: 'information', textes: ["Rien n'a changé."] })
    if (effaceraient(patient, attributs) && corps.action !== 'confirmer')
      return rendre(
        c,
        <PageConfirmation
          cadre={cadreDe(c, dep)}
          bandeau={bandeauDe(patient, dep)}
          titre="Confirmer les attributs"
          consequences={[
            "L'INS et la validation de cette identité seront effacées : elle redeviendra provisoire.",
            "L'appel à INSi sera impossible tant que l'attribut reste posé.",
          ]}
          adresse={`${adresse}/attributs`}
          caches={{ ...cochees(attributs), version: String(patient.version) }}
          confirmer="Confirmer les attributs"
          renoncer={{ libelle: 'Annuler', adresse }}
        />,
      )
    const statut = poserAttributs(dep, patient, attributs, auteurDe(c))
    return allerVers(c, dep, adresse, {
      genre: 'succes',
      textes: [`Attributs enregistrés, identité ${MOTS_STATUT[statut]}.`],
    })
  })

  return app
}

/** Sans INS ni validation, il n'y a rien à perdre ni à confirmer. */
const effaceraient = (patient: Patient, attributs: Attributs): boolean =>
  mettentEnDoute(patient.attributs, attributs) &&
  (patient.ins !== null || patient.controle !== null)

const cochees = (attributs: Attributs): Record<string, string> =>
  Object.fromEntries(ATTRIBUTS.filter((a) => attributs[a]).map((a) => [a, 'oui']))
