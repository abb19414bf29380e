import { Hono } from 'hono'
import { dernierAppel } from '../../insi/depot.ts'
import { champsDeLaFiche } from '../../reglages/affichage.ts'
import { cadreDe, type Env } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { rendre } from '../../serveur/rendre.tsx'
import { alertesIdentite } from '../alertes.ts'
import type { EtatAppel } from '../vues/carte-insi.tsx'
import { FichePatient } from '../vues/fiche.tsx'
import { bandeauDe, ouvrirPatient } from './patient-demande.tsx'

/** La fiche d'identité, dont chaque ouverture est tracée (INS.03). */
export function routesFiche(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()

  app.get('/patients/:id{[0-9]+}', (c) => {
    const patient = ouvrirPatient(c, dep, "Consultation de la fiche d'identité")
    if (!patient) return pageErreur(c, 404)
    return rendre(
      c,
      <FichePatient
        cadre={cadreDe(c, dep)}
        bandeau={bandeauDe(patient, dep)}
        patient={patient}
        champs={champsDeLaFiche(dep.base, patient, dep.mutations)}
        alertes={alertesIdentite(patient, dep.cog, dep.mutations)}
        appel={etatAppel(dep, patient.id)}
        lecteur={dep.lecteur !== null}
        droits={c.var.seance.droits}
        cog={dep.cog}
        mutations={dep.mutations}
      />,
    )
  })

  return app
}

function etatAppel({ base }: Dependances, patientId: number): EtatAppel {
  const appel = dernierAppel(base, patientId)
  if (!appel) return null
  if (appel.resultat === null) return { id: appel.id, etat: 'en-cours' }
  return appel.resultat.genre === 'trouvee' && appel.decision === null
    ? { id: appel.id, etat: 'a-decider' }
    : null
}
