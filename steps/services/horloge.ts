import { NonVerifiable } from '../issues.ts'
import type { Simulateurs } from './simulateurs.ts'

const secondes = (de: Date, a: Date): number => Math.ceil((a.getTime() - de.getTime()) / 1000)

/**
 * Avance l'horloge du banc d'autant de mois du calendrier ; services simulés et LGC de référence la
 * partagent (conception.md §3). Rend la nouvelle date. Sans service simulé, le temps ne s'avance pas.
 */
export async function avancerDeMois(simulateurs: Simulateurs, mois: number): Promise<string> {
  const [service] = simulateurs.simules
  if (service === undefined)
    throw new NonVerifiable(
      'Aucun service n’est simulé : le banc n’a pas d’horloge à avancer.',
      'reglage',
    )
  const lire = async (advanceSeconds: number) => {
    const { now } = (await simulateurs.poster(service, 'clock', { advanceSeconds })) as {
      now: string
    }
    return now
  }
  const depart = new Date(await lire(0))
  const arrivee = new Date(depart)
  arrivee.setUTCMonth(arrivee.getUTCMonth() + mois)
  return lire(secondes(depart, arrivee))
}

/** Avance l'horloge du banc d'autant de minutes, et rend la nouvelle date ; un service au moins est simulé. */
export async function avancerDeMinutes(simulateurs: Simulateurs, minutes: number): Promise<string> {
  const [service] = simulateurs.simules
  if (service === undefined) throw new NonVerifiable('Aucun service n’est simulé.', 'reglage')
  const { now } = (await simulateurs.poster(service, 'clock', {
    advanceSeconds: minutes * 60,
  })) as { now: string }
  return now
}

/** De combien de secondes l'horloge du banc devance celle du poste ; zéro sans service simulé. */
export async function lireAvance(simulateurs: Simulateurs): Promise<number> {
  const [service] = simulateurs.simules
  if (service === undefined) return 0
  const { now } = (await simulateurs.poster(service, 'clock', { advanceSeconds: 0 })) as {
    now: string
  }
  return Math.round((new Date(now).getTime() - Date.now()) / 1000)
}
