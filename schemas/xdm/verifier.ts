import type { AnomalieSituee } from '../anomalie-situee.ts'
import type { ArchiveXdm } from './archive.ts'
import { REGLES_XDM } from './regles/index.ts'

/**
 * Ce qu'une archive ouverte a de fautif : composition, empreintes, cohérence entre le lot, la fiche
 * et le CDA. Ne juge ni le contenu médical, ni les jeux de valeurs (dmp.md §12 [V]).
 */
export const verifierArchive = (archive: ArchiveXdm): readonly AnomalieSituee[] =>
  REGLES_XDM.flatMap((regle) => regle(archive))
