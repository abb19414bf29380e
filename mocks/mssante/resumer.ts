import { OPERATEURS } from './boites/operateurs.ts'
import type { EnvMss } from './env.ts'
import type { PortsMss } from './index.ts'

/** Où l'opérateur répond. */
export interface LieuMss {
  hote: string
  ports: PortsMss
}

/** L'état de l'opérateur, lisible et sans secret. */
export function resumer(env: EnvMss, lieu: LieuMss): Record<string, unknown> {
  return {
    maintenant: env.horloge.maintenant().toISOString(),
    ...lieu,
    reglages: env.reglages(),
    operateurs: OPERATEURS.map(({ id, nom, domaines, tailleMax }) => ({
      id,
      nom,
      domaines,
      tailleMax,
    })),
    boites: env.boites.toutes().map(({ adresse, famille, nom, fermee, quota, casier }) => ({
      adresse,
      famille,
      nom,
      fermee,
      quota,
      messages: casier.dossiers().reduce((total, d) => total + d.messages().length, 0),
    })),
    sessions: env.sessions.toutes().length,
    pannes: env.pannes.lister(),
    formeNonOfficielle:
      'Textes des réponses, domaines, robots et rapports sont choisis par le banc (mssante.md).',
  }
}
