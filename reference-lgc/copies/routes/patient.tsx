import { Hono } from 'hono'
import type { Patient } from '../../patients/identite.ts'
import { bandeauDe, ouvrirPatient } from '../../patients/routes/patient-demande.tsx'
import { allerVers, auteurDe, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { entier } from '../../serveur/formulaire.ts'
import { estIncident } from '../../serveur/incident.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import type { Erreur } from '../../vues/champ.tsx'
import { deposerCopie } from '../actions/deposer.ts'
import { dernieresActivites } from '../activite.ts'
import { copiesDuPatient } from '../depot.ts'
import { echeance } from '../regles/echeance.ts'
import { refuserDepot } from '../regles/refuser-depot.ts'
import { typeDuFichier } from '../regles/type-du-fichier.ts'
import { PageCopies } from '../vues/copies.tsx'

/** Le titre et le fichier d'un dépôt ; un champ d'un autre genre compte comme absent. */
async function lireDepot(c: Requete) {
  const { titre, fichier } = await c.req.parseBody()
  return {
    titre: typeof titre === 'string' ? titre : '',
    fichier: fichier instanceof File ? new Uint8Array(await fichier.arrayBuffer()) : null,
  }
}

/** La liste des copies d'un patient et leur dépôt. */
export function routesCopiesPatient(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()

  const page = (
    c: Requete,
    patient: Patient,
    { titre, erreurs }: { titre: string; erreurs: readonly Erreur[] },
  ) => {
    const copies = copiesDuPatient(dep.base, patient.id)
    const activite = dernieresActivites(dep.base, patient.id).get(patient.id)
    return rendre(
      c,
      <PageCopies
        cadre={cadreDe(c, dep)}
        bandeau={bandeauDe(patient, dep)}
        patient={patient}
        copies={copies}
        echeance={copies.length > 0 && activite ? echeance(activite) : null}
        lisibles={c.var.seance.droits.has('ouvrir-copies')}
        titre={titre}
        erreurs={erreurs}
      />,
      erreurs.length > 0 ? 422 : 200,
    )
  }

  app.get('/patients/:id{[0-9]+}/copies', (c) => {
    const patient = ouvrirPatient(c, dep, 'Consultation de la liste des copies de titres')
    return patient ? page(c, patient, { titre: '', erreurs: [] }) : pageErreur(c, 404)
  })

  app.post('/patients/:id{[0-9]+}/copies', async (c) => {
    const id = entier(c.req.param('id'))
    const patient = ouvrirPatient(c, dep, 'Dépôt d’une copie de titre')
    if (!patient || id === null) return pageErreur(c, 404)
    const { titre, fichier } = await lireDepot(c)
    const erreurs = refuserDepot({ titre, fichier })
    const type = fichier && typeDuFichier(fichier)
    if (erreurs.length > 0 || !fichier || !type) return page(c, patient, { titre, erreurs })
    try {
      await deposerCopie(dep, dep.copies.coffre, patient, {
        titre,
        type,
        octets: fichier,
        auteur: auteurDe(c),
      })
    } catch (erreur) {
      if (!estIncident(erreur)) throw erreur
      return page(c, patient, {
        titre,
        erreurs: [{ champ: 'fichier', message: erreur.message }],
      })
    }
    return allerVers(c, dep, `/patients/${id}/copies`, {
      genre: 'succes',
      textes: ['Copie déposée et chiffrée.'],
    })
  })

  return app
}
