import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { ecrireJson } from '../../reports/campagne/ecrire-atomique.ts'
import {
  INDEX_VIDE,
  type IndexAttestations,
  lireIndexAttestations,
  NOM_INDEX,
} from '../config/index-attestations.ts'

/** Lit l’index du dossier, le change et l’écrit d’un trait ; le dossier naît avec lui. */
export function changerIndex(
  dossier: string,
  changement: (index: IndexAttestations) => IndexAttestations,
): void {
  mkdirSync(dossier, { recursive: true })
  ecrireJson(
    path.join(dossier, NOM_INDEX),
    changement(lireIndexAttestations(dossier) ?? INDEX_VIDE),
  )
}
