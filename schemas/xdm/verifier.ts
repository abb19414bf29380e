import type { AnomalieSituee } from '../anomalie-situee.ts'
import { ANOMALIES_MAX } from '../xml/limites.ts'
import type { ArchiveXdm } from './archive.ts'
import type { MetadonneesXdm } from './lire-metadonnees.ts'
import { REGLES_METADONNEES, REGLES_XDM } from './regles/index.ts'

/** Les métadonnées seules : lot, fiches, codes, identifiants, associations (dmp.md §8.2 et §8.3 [V]). */
export const verifierMetadonnees = (metadonnees: MetadonneesXdm): readonly AnomalieSituee[] =>
  REGLES_METADONNEES.flatMap((regle) => regle(metadonnees).slice(0, ANOMALIES_MAX))

/**
 * Ce qu'une archive ouverte a de fautif : composition, métadonnées, empreintes, cohérence entre le lot, la fiche
 * et le CDA. Ne juge ni le contenu médical, ni les jeux de valeurs (dmp.md §12 [V]).
 */
export const verifierArchive = (archive: ArchiveXdm): readonly AnomalieSituee[] => [
  ...REGLES_XDM.flatMap((regle) => regle(archive).slice(0, ANOMALIES_MAX)),
  ...archive.lots.flatMap(verifierMetadonnees),
]
