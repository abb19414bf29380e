import type { OperationInsi } from '../../../schemas/insi/operations.ts'
import type { SchemaApporte } from '../../../schemas/insi/schemas-insi.ts'
import type { ElementXml } from '../../../schemas/xml/types.ts'
import type { Fragment } from '../../xml/gabarit.ts'
import type { DemandeLue } from '../lecture/faits.ts'
import type { Reglages } from '../reglages.ts'
import type { CompteRendu } from '../reponse/issue.ts'

export interface CadreReponse {
  reglages: Reglages
  maintenant: Date
  prenomsDemandes: readonly string[]
}

/**
 * Comment une opération s'écrit sur le fil : action, élément du corps, lecture et réponse. Les règles
 * et la base n'en savent rien : un adaptateur échange une forme sans toucher au service (ins.md §2.4).
 */
export interface Forme {
  operation: OperationInsi
  /** `null` : le schéma est public. Sinon, ce qu'il faut en dire au journal. */
  nonOfficielle: string | null
  action: string
  corps: { espace: string; nom: string }
  /** XSD de cette forme, s'ils ne sont pas de ceux de `schemas/insi/xsd`. */
  schemas?: readonly SchemaApporte[]
  /** Lit le corps, déjà reconnu par son nom ; ne juge rien. */
  lire(corps: ElementXml): Partial<DemandeLue>
  /** Écrit la réponse à un compte rendu, enveloppe exclue. */
  ecrire(issue: CompteRendu, cadre: CadreReponse): Fragment
}
