import type { DossierVerifie } from '../../../reports/index.ts'
import { cheminLisible } from '../../chemins.ts'
import { rendreChapitres } from './rendre-chapitres.ts'
import { rendreConclusion } from './rendre-conclusion.ts'
import { rendreConstats } from './rendre-constats.ts'
import { rendreMotifs } from './rendre-motifs.ts'
import { rendreParEtat, rendreParPreuve } from './rendre-preuves.ts'

export interface OptionsRendu {
  /** Chaque preuve, une à une. */
  detail: boolean
}

/** Le dossier vérifié, du plus urgent au bilan. */
export function rendreDossier(verifie: DossierVerifie, { detail }: OptionsRendu): string[] {
  const { produit, versionLgc, rem, campagne } = verifie
  return [
    `${produit} ${versionLgc}, ${rem.code} (${rem.revision})`,
    `Campagne  ${cheminLisible(campagne)}`,
    ...rendreConstats(verifie),
    ...rendreChapitres(verifie),
    ...(detail ? rendreParPreuve(verifie) : rendreParEtat(verifie)),
    ...rendreMotifs(verifie),
    ...rendreConclusion(verifie),
  ]
}
