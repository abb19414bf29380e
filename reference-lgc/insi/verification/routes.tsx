import { Hono } from 'hono'
import { exigerDroit } from '../../droits/exiger.tsx'
import { ouvrirPatient } from '../../patients/routes/patient-demande.tsx'
import { allerVers, type Env } from '../../serveur/contexte.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { pageErreur } from '../../serveur/introuvable.tsx'
import { ouvrirSurReponse } from '../suivre.ts'

/** La vérification demandée par l'utilisateur, pour une identité qui a une INS (INS.42). */
export function routesVerification(dep: Dependances): Hono<Env> {
  const app = new Hono<Env>()
  app.use('/patients/:id{[0-9]+}/verification', exigerDroit(dep, 'appeler-insi'))

  app.post('/patients/:id{[0-9]+}/verification', (c) => {
    const patient = ouvrirPatient(c, dep, "Vérification de l'identité auprès d'INSi")
    if (!patient) return pageErreur(c, 404)
    if (!patient.ins)
      return allerVers(c, dep, `/patients/${patient.id}`, {
        genre: 'attention',
        textes: ["Ce dossier n'a pas d'INS à vérifier : interrogez d'abord INSi."],
      })
    const { compte } = c.var.seance.session
    const demande = { patient, compte, operation: 'verification', motif: 'demande' } as const
    return ouvrirSurReponse(c, patient.id, dep.appels.lancer(demande))
  })

  return app
}
