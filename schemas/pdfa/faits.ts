import type { DocumentPdf } from '../pdf/document-pdf.ts'
import { type InventairePdf, inventorier } from '../pdf/inventaire.ts'
import { type ContenuLu, lireContenus } from './lecture/lire-contenus.ts'
import { type EspaceLu, lireEspaces } from './lecture/lire-couleurs.ts'
import { type IntentionSortie, lireIntentions } from './lecture/lire-intention.ts'
import { lirePolices, type PoliceLue } from './lecture/lire-polices.ts'
import { type LectureXmp, lireXmp } from './lecture/lire-xmp.ts'

/** Un PDF lu une fois pour toutes les règles. */
export interface FaitsPdf {
  pdf: DocumentPdf
  inventaire: InventairePdf
  contenus: readonly ContenuLu[]
  polices: readonly PoliceLue[]
  espaces: readonly EspaceLu[]
  intentions: readonly IntentionSortie[]
  xmp: LectureXmp
}

/** Tout ce que les règles regardent, lu une fois. */
export function etablirFaits(pdf: DocumentPdf): FaitsPdf {
  const inventaire = inventorier(pdf)
  const { peintures } = inventaire
  const contenus = lireContenus(peintures, pdf)
  return {
    pdf,
    inventaire,
    contenus,
    polices: lirePolices(peintures, contenus, pdf),
    espaces: lireEspaces(inventaire, peintures, pdf),
    intentions: lireIntentions(pdf),
    xmp: lireXmp(pdf),
  }
}
