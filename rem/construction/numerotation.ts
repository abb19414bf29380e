import { anciensNumeros } from '../heritage/anciens-numeros.ts'
import type { Composition } from '../heritage/composition.ts'

/** Ce que l'import a renuméroté ou retiré dans un référentiel. */
export interface Numerotation {
  alias: Readonly<Record<string, string>>
  /** Numéro officiel → le plus ancien. */
  anciens: ReadonlyMap<string, string>
  /** Numéros d'avant tout import que le fichier officiel n'a plus. */
  retires: readonly string[]
}

/** Prépare, une fois par référentiel, ce qu'il faut pour numéroter ses preuves. */
export function lireNumerotation({ alias, retires }: Composition): Numerotation {
  return { alias, anciens: anciensNumeros(alias), retires }
}

const dernier = (id: string): string => id.split('.').at(-1) ?? ''

/**
 * Le numéro court de chaque preuve d'un scénario, tel que les étapes Gherkin l'emploient : le dernier
 * segment de son plus ancien numéro. Une preuve arrivée par l'import ne prend pas celui d'une autre :
 * le sien est vide tant qu'aucune étape ne la prend.
 */
export function numerosCourts(
  ids: readonly string[],
  { alias, anciens }: Numerotation,
): readonly string[] {
  const repris = new Set(ids.flatMap((id) => anciens.get(id) ?? []).map(dernier))
  return ids.map((id) => {
    const ancien = anciens.get(id)
    if (ancien !== undefined) return dernier(ancien)
    return repris.has(dernier(id)) || Object.hasOwn(alias, id) ? '' : dernier(id)
  })
}

/** Les numéros courts des preuves d'un scénario que le fichier officiel n'a plus. */
export function numerosRetires(id: string, numerotation: Numerotation): readonly string[] {
  const debut = `${numerotation.anciens.get(id) ?? id}.`
  return numerotation.retires
    .filter((retire) => retire.startsWith(debut) && !retire.slice(debut.length).includes('.'))
    .map(dernier)
}
