import type { CodeNomenclature } from '../nomenclature.ts'

/** Ce qu'un fichier officiel a donné. */
export interface TableLue {
  codes: readonly CodeNomenclature[]
  /** La forme reconnue, telle que la page la dit. */
  forme: string
  /** Lignes laissées de côté : sans code, sans libellé, en double. */
  laissees: number
}

/** Le fichier ne peut pas être importé ; la phrase dit pourquoi et que faire. */
export class FichierRefuse extends Error {
  override name = 'FichierRefuse'
}
