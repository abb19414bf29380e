import { cleMatricule } from '../../../schemas/insi/cle-matricule.ts'
import type { MatriculeDemande } from '../lecture/faits.ts'

/**
 * Ce qui ne va pas dans un matricule reçu, en une phrase : 13 caractères, et la clé juste si elle est
 * donnée (ins.md §5.5, §7 [V]) ; `null` quand il va, ou qu'il n'y en a pas.
 */
export function defautMatricule(nom: string, matricule: MatriculeDemande | null): string | null {
  if (matricule?.numero == null) return null
  const juste = cleMatricule(matricule.numero)
  if (juste === null) return `${nom} : « ${matricule.numero} » n’a pas la forme d’un matricule.`
  if (matricule.cle === null || matricule.cle === juste) return null
  return `${nom} : la clé de ${matricule.numero} est ${juste}, reçu « ${matricule.cle} ».`
}
