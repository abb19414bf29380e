import type { DossierVerifie } from '../../../reports/index.ts'
import { cheminLisible } from '../../chemins.ts'
import { rendreChapitres } from './rendre-chapitres.ts'
import { rendreConclusion } from './rendre-conclusion.ts'
import { rendreConstats } from './rendre-constats.ts'
import { rendreMotifs, rendreMotifsEnDetail } from './rendre-motifs.ts'
import { rendreParEtat, rendreParPreuve } from './rendre-preuves.ts'

export interface OptionsRendu {
  /** Chaque preuve et chaque motif, un à un. */
  detail: boolean
}

/** Le dossier vérifié, en 80 colonnes ; il finit par ce qu'il y a à faire, que le terminal laisse à l'écran. */
export function rendreDossier(verifie: DossierVerifie, { detail }: OptionsRendu): string[] {
  const { produit, versionLgc, rem, campagne } = verifie
  const [preuves, motifs] = detail
    ? [rendreParPreuve, rendreMotifsEnDetail]
    : [rendreParEtat, rendreMotifs]
  return [
    `${produit} ${versionLgc}, ${rem.code} (${rem.revision})`,
    `Campagne  ${cheminLisible(campagne)}`,
    ...rendreConstats(verifie),
    ...rendreChapitres(verifie),
    ...preuves(verifie),
    ...motifs(verifie),
    ...rendreConclusion(verifie),
  ]
}
