import type { Horloge } from '../contrat.ts'
import type { EtatInsi } from './etat.ts'

/** L'état du service, lisible et sans secret : `GET /_mock/insi/etat`. */
export function resumer(
  etat: EtatInsi,
  idamAcceptes: readonly string[],
  horloge: Horloge,
): Record<string, unknown> {
  return {
    maintenant: horloge.maintenant().toISOString(),
    idamAcceptes,
    reglages: etat.reglages,
    pannes: etat.pannes.lister(),
    lots: etat.lots.lister().map(({ lignes, ...lot }) => ({ ...lot, lignes: lignes.length })),
    identites: etat.identites,
  }
}
