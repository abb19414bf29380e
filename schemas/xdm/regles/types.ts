import type { AnomalieSituee, Gravite } from '../../anomalie-situee.ts'
import type { ArchiveXdm } from '../archive.ts'
import type { MetadonneesXdm } from '../lire-metadonnees.ts'

/** Une règle : d'une archive ouverte à ses anomalies. */
export type RegleXdm = (archive: ArchiveXdm) => readonly AnomalieSituee[]

/** Une règle des métadonnées seules, sans l'archive. */
export type RegleMetadonnees = (metadonnees: MetadonneesXdm) => readonly AnomalieSituee[]

/** Une anomalie de l'archive ; la forme vient de dmp.md §12, le reste de la règle qui l'appelle. */
export const anomalieXdm = (
  regle: string,
  gravite: Gravite,
  dite: { lieu: string; message: string; remede: string; source?: string },
): AnomalieSituee => ({
  regle: `xdm.${regle}`,
  source: 'dmp.md §12',
  marque: 'V',
  gravite,
  ligne: 0,
  ...dite,
})
