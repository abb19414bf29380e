import type { DemandePsc } from '../../psc/demande.ts'
import { json, type Sortie } from '../../psc/sortie.ts'
import { PERIMETRE_WHOAMI } from '../clients.ts'
import type { ServeurApi } from '../serveur-api.ts'
import { garder } from './garder.ts'

/** La ressource d'essai : dit à qui l'appelle au nom de qui il appelle (psc.md §16 [C]). */
export async function repondreWhoami(serveur: ServeurApi, recue: DemandePsc): Promise<Sortie> {
  const garde = await garder(serveur, recue, PERIMETRE_WHOAMI)
  if (!garde.admis) return garde.refus
  const { professionnel: SubjectNameID, appelant, details } = garde
  return json(200, { SubjectNameID }, { appelant, details })
}
