import { chargerReferentiel, type Referentiel } from '../../rem/index.ts'
import type { Config } from '../config/schema.ts'

/**
 * Le référentiel sous lequel un dossier se lit : la révision que la configuration fixe, sinon celle en
 * vigueur, même si la campagne en a joué une autre. Ce qui a été joué avant l'import du fichier officiel
 * passe ainsi sous les numéros officiels (`reports/modele/renumeroter.ts`).
 */
export function choisirReferentiel(
  code: string,
  config?: Pick<Config, 'rem' | 'revision'>,
): Referentiel {
  const revision = config?.rem === code ? config.revision : undefined
  return chargerReferentiel(code, { revision })
}
