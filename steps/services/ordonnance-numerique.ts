import { z } from 'zod'
import type { OrdonnanceDeposee } from '../controles/flux/ordonnance.ts'
import type { Simulateurs } from './simulateurs.ts'

const ETAT = z.looseObject({
  prescriptions: z.array(
    z.looseObject({
      numero: z.string(),
      type: z.string(),
      prescripteur: z.string(),
      pdfSha256: z.string(),
    }),
  ),
})

/** Les ordonnances enregistrées depuis le début du scénario, dans l'ordre. */
export async function lireOrdonnances(
  simulateurs: Simulateurs,
): Promise<readonly OrdonnanceDeposee[]> {
  return ETAT.parse(await simulateurs.lire('on', 'etat')).prescriptions
}

/** Le service refusera la prochaine ordonnance, et elle seule. */
export const refuserProchaine = (simulateurs: Simulateurs): Promise<unknown> =>
  simulateurs.poster('on', 'faults', { endpoint: 'enregistrer', mode: 'refus', count: 1 })
