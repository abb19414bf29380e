import type { MiddlewareHandler } from 'hono'
import { lirePatient } from '../../patients/depot.ts'
import type { Env } from '../../serveur/contexte.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import type { Dmp } from '../dmp.ts'
import type { Condition } from './conditions.ts'
import { consultable } from './regles.ts'

/** Ce que chaque page d'un dossier dit du DMP, sans un clic (SC.DMP/UX.13). */
export interface EtatDica {
  patientId: number
  ouvert: boolean
  conditions: readonly Condition[]
}

const DOSSIER = /^\/patients\/(\d{1,10})(?:\/|$)/

/** À l'ouverture d'un dossier : vérifie le DMP en arrière-plan, et dit aussitôt ce qui est su. */
export function suivreDica(noyau: Noyau, dmp: Dmp): MiddlewareHandler<Env> {
  return async (c, suite) => {
    const id = c.req.method === 'GET' ? DOSSIER.exec(c.req.path)?.[1] : undefined
    const patient = id === undefined ? null : lirePatient(noyau, Number(id))
    if (patient) {
      const { session } = c.var.seance
      dmp.dossiers.verifier(session, patient)
      const lues = dmp.dossiers.conditions(session, patient)
      const conditions = noyau.mutations.choisir('dmp-dica-sans-cause', lues, () =>
        lues.map((l) => (l.remplie ? l : { ...l, etat: 'Condition non remplie.', remede: null })),
      )
      c.set('dica', { patientId: patient.id, ouvert: consultable(conditions), conditions })
    }
    await suite()
  }
}
