import { anciensNumeros } from '../../heritage/anciens-numeros.ts'
import type { Renumerotation } from './types.ts'

type Alias = Readonly<Record<string, string>>

export interface Numeros {
  alias: Alias
  retires: readonly string[]
}

/**
 * Les alias et les retraits de la nouvelle révision : ceux de la révision remplacée menés jusqu'aux
 * numéros d'aujourd'hui, puis ceux de cet import. Les retraits sont dits dans les numéros d'avant tout
 * import, ceux des scénarios Gherkin ; un numéro revenu dans le fichier n'est plus retiré.
 */
export function chainerAlias(
  avant: Numeros,
  renumerotes: readonly Renumerotation[],
  retires: readonly string[],
  presents: ReadonlySet<string>,
): Numeros {
  const nouveaux = new Map(renumerotes.map(({ ancien, officiel }) => [ancien, officiel]))
  const anciens = anciensNumeros(avant.alias)
  const menes = Object.entries(avant.alias).map(([ancien, id]): [string, string] => [
    ancien,
    nouveaux.get(id) ?? id,
  ])
  // Revenu à son premier numéro, un numéro intermédiaire n'a plus à mener nulle part.
  const neufs = [...nouveaux].filter(([ancien, officiel]) => anciens.get(ancien) !== officiel)
  const alias = [...menes, ...neufs]
    .filter(([ancien, officiel]) => ancien !== officiel && presents.has(officiel))
    // Le premier alias d'un numéro est le plus ancien : un numéro intermédiaire vient après.
    .filter(([ancien], rang, tous) => tous.findIndex(([autre]) => autre === ancien) === rang)
  const disparus = [...avant.retires, ...retires.map((id) => anciens.get(id) ?? id)]
  return {
    alias: Object.fromEntries(alias),
    retires: [...new Set(disparus)].filter((id) => !presents.has(id)),
  }
}
