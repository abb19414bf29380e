import type { Horloge } from '../contrat.ts'
import type { EtatDmp } from './etat.ts'

/** L'état du service, lisible et sans secret : `GET /_mock/dmp/etat`. */
export function resumerDmp(etat: EtatDmp, horloge: Horloge): Record<string, unknown> {
  const { dossiers, autorisations, documents } = etat.depot()
  return {
    maintenant: horloge.maintenant().toISOString(),
    reglages: etat.reglages,
    pannes: etat.pannes.lister(),
    dossiers: dossiers.lister().map((dossier) => ({
      ...dossier,
      autorisations: autorisations.lister({ ins: dossier.ins }),
      documents: documents.fiches({ ins: dossier.ins }).length,
    })),
  }
}
