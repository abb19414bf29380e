import type { AnomalieSituee } from '../anomalie-situee.ts'
import { identifiantUnique } from './regles/identifiant-unique.ts'
import { memeLignee } from './regles/meme-lignee.ts'
import { nomDuPdf } from './regles/nom-du-pdf.ts'
import { pdfAttache } from './regles/pdf-attache.ts'
import type { FaitsFichier, RegleCroisee } from './types.ts'

const REGLES: readonly RegleCroisee[] = [pdfAttache, nomDuPdf, identifiantUnique, memeLignee]

/** Ce qu'aucun outil officiel ne compare : les fichiers d'un même envoi entre eux (cda.md §18 et §20 [V]). */
export const comparerFichiers = (fichiers: readonly FaitsFichier[]): readonly AnomalieSituee[] =>
  REGLES.flatMap((regle) => regle(fichiers))
