import type { Conduite } from '../passage.ts'
import type { NomPatient } from '../types-parametres.ts'
import { avancerDeMois } from './horloge.ts'

const JOUR_MS = 86_400_000

/** Jours du calendrier entre aujourd'hui et le même jour, d'autant de mois plus tard. */
export function joursEnMois(mois: number, aujourdhui = new Date()): number {
  const arrivee = new Date(aujourdhui)
  arrivee.setUTCMonth(arrivee.getUTCMonth() + mois)
  return Math.ceil((arrivee.getTime() - aujourdhui.getTime()) / JOUR_MS)
}

/**
 * Des mois passent sans que ce patient revienne. Un logiciel dont l'horloge ne s'avance pas vieillit
 * le dossier lui-même, si son pilote le sait ; sinon il vit à la nouvelle date du banc.
 */
export async function passerLeTemps(
  { pilote, simulateurs }: Conduite,
  patient: NomPatient,
  mois: number,
): Promise<void> {
  const suitLHorloge = !(pilote.guidees ?? []).includes('vivreAu')
  if (!suitLHorloge && pilote.vieillirIdentite)
    return pilote.vieillirIdentite(patient, joursEnMois(mois))
  await pilote.vivreAu(await avancerDeMois(simulateurs, mois))
}
