import { Hono, type MiddlewareHandler } from 'hono'
import { exigerDroit } from '../../droits/exiger.tsx'
import { bandeauDe } from '../../patients/routes/patient-demande.tsx'
import { allerVers, auteurDe, cadreDe, type Env, type Requete } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { lireCorps } from '../../serveur/formulaire.ts'
import { estIncident } from '../../serveur/incident.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import { PageConfirmation } from '../../vues/confirmation.tsx'
import { ouvrirCopie } from '../actions/ouvrir.ts'
import { supprimerCopies } from '../actions/supprimer.ts'
import { EXTENSIONS } from '../regles/type-du-fichier.ts'
import { PageCopie } from '../vues/copie.tsx'
import { type CopieDemandee, copieDemandee } from './copie-demandee.ts'

const CHEMIN = '/patients/:id{[0-9]+}/copies/:copie{[0-9]+}'

/** Ouvrir, télécharger, supprimer une copie : le droit est exigé à chaque demande. */
export function routesCopie(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  const avecDroit: MiddlewareHandler<Env> = exigerDroit(dep, 'ouvrir-copies')
  app.use(CHEMIN, avecDroit)
  app.use(`${CHEMIN}/*`, avecDroit)

  /** La clé manque, ou la copie n'est pas celle du dossier : la liste le dit, rien n'est montré. */
  const direIncident = (c: Requete, { copie }: CopieDemandee, erreur: unknown) => {
    if (!estIncident(erreur)) throw erreur
    return allerVers(c, dep, `/patients/${copie.patientId}/copies`, {
      genre: 'erreur',
      textes: [erreur.message],
    })
  }

  app.get(CHEMIN, async (c) => {
    const demande = copieDemandee(c, dep)
    if (!demande) return pageErreur(c, 404)
    const { patient, copie } = demande
    try {
      await dep.copies.coffre.exigerCle(copie.destinataire)
    } catch (erreur) {
      return direIncident(c, demande, erreur)
    }
    return rendre(
      c,
      <PageCopie cadre={cadreDe(c, dep)} bandeau={bandeauDe(patient, dep)} copie={copie} />,
    )
  })

  const servir = async (
    c: Requete,
    demande: CopieDemandee,
    geste: 'consultation' | 'telechargement',
  ) => {
    const { copie } = demande
    try {
      const octets = await ouvrirCopie(dep, dep.copies.coffre, copie, {
        geste,
        auteur: auteurDe(c),
      })
      const nom = `copie-${copie.id}.${EXTENSIONS[copie.type]}`
      const place = geste === 'telechargement' ? 'attachment' : 'inline'
      return c.body(new Uint8Array(octets), 200, {
        'content-type': copie.type,
        'content-disposition': `${place}; filename="${nom}"`,
        // Une copie lue ne reste pas sur le poste.
        'cache-control': 'no-store',
      })
    } catch (erreur) {
      return direIncident(c, demande, erreur)
    }
  }

  app.get(`${CHEMIN}/image`, (c) => {
    const demande = copieDemandee(c, dep)
    // Un PDF ne s'ouvre pas dans la page : il se télécharge.
    if (!demande || demande.copie.type === 'application/pdf') return pageErreur(c, 404)
    return servir(c, demande, 'consultation')
  })

  app.get(`${CHEMIN}/fichier`, (c) => {
    const demande = copieDemandee(c, dep)
    return demande ? servir(c, demande, 'telechargement') : pageErreur(c, 404)
  })

  app.post(`${CHEMIN}/supprimer`, async (c) => {
    const demande = copieDemandee(c, dep)
    if (!demande) return pageErreur(c, 404)
    const { patient, copie } = demande
    const liste = `/patients/${patient.id}/copies`
    const { action } = await lireCorps(c)
    if (action !== 'confirmer')
      return rendre(
        c,
        <PageConfirmation
          cadre={cadreDe(c, dep)}
          bandeau={bandeauDe(patient, dep)}
          titre="Supprimer la copie"
          consequences={[
            `La copie n° ${copie.id} sera supprimée pour toujours. Personne ne pourra la retrouver.`,
          ]}
          adresse={`${liste}/${copie.id}/supprimer`}
          caches={{}}
          confirmer="Supprimer pour toujours"
          renoncer={{ libelle: 'Annuler', adresse: `${liste}/${copie.id}` }}
        />,
      )
    supprimerCopies(dep, [copie], { geste: 'suppression', auteur: auteurDe(c) })
    return allerVers(c, dep, liste, { genre: 'succes', textes: ['Copie supprimée.'] })
  })

  return app
}
