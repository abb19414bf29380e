import { Hono } from 'hono'
import { rappelDuPatient } from '../../dossier/rappels/rappel-du-patient.ts'
import { BanniereRappel } from '../../dossier/rappels/vues/banniere.tsx'
import { dossierOuvertA } from '../../dossier/regles/dossier-ouvert.ts'
import { alertesARevoir } from '../../insi/a-revoir/alerte.ts'
import { agirALOuverture } from '../../insi/automatismes/a-l-ouverture.ts'
import { etatAppel } from '../../insi/etat-appel.ts'
import { champsDeLaFiche } from '../../reglages/affichage.ts'
import { cadreDe, type Env } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import { alertesIdentite } from '../alertes.ts'
import { lirePresentes } from '../justificatifs/depot.ts'
import { FichePatient } from '../vues/fiche.tsx'
import { bandeauDe, ouvrirPatient } from './patient-demande.tsx'

/** La fiche d'identité, dont chaque ouverture est tracée (INS.03). */
export function routesFiche(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()

  app.get('/patients/:id{[0-9]+}', (c) => {
    const patient = ouvrirPatient(c, dep, "Consultation de la fiche d'identité")
    if (!patient) return pageErreur(c, 404)
    const { session, droits } = c.var.seance
    agirALOuverture(dep, patient, { compte: session.compte, droits })
    return rendre(
      c,
      <FichePatient
        cadre={cadreDe(c, dep)}
        bandeau={bandeauDe(patient, dep)}
        patient={patient}
        champs={champsDeLaFiche(dep.base, patient, dep.mutations)}
        alertes={[
          ...alertesARevoir(dep, patient.id),
          ...alertesIdentite(patient, dep.cog, dep.mutations),
        ]}
        rappel={
          dossierOuvertA(session.compte) && (
            <BanniereRappel rappel={rappelDuPatient(dep, patient.id)} />
          )
        }
        presentes={lirePresentes(dep.base, patient.id)}
        appel={etatAppel(dep.base, patient.id)}
        lecteur={dep.lecteur !== null}
        appli={dep.apcv !== null}
        droits={droits}
        cog={dep.cog}
        mutations={dep.mutations}
      />,
    )
  })

  return app
}
