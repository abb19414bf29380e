import type { Exigence, Referentiel } from '../types.ts'

/** Une même exigence dans un autre référentiel, et les étiquettes de ses scénarios. */
export interface Reprise {
  code: string
  exigence: Exigence
  etiquettes: readonly string[]
}

/** La référence commune : celle de la vague 2 quand elle est connue, sinon l'identifiant. */
const reference = (exigence: Exigence): string => exigence.repriseVa2 ?? exigence.id

/** Deux identifiants égaux ne suffisent pas : l'un des deux doit se dire repris en vague 2. */
const memeExigence = (une: Exigence, autre: Exigence): boolean =>
  reference(une) === reference(autre) && (une.repriseVa2 ?? autre.repriseVa2) !== null

/**
 * Les exigences des référentiels donnés que la vague 2 tient pour la même (`reprise_va2`) : un
 * scénario Gherkin peut porter l'étiquette de chacune (conception.md §3). Celle d'un référentiel
 * hérité n'est pas répétée : son étiquette est déjà là.
 */
export function repriseVa2(
  exigence: Exigence,
  referentiels: readonly Referentiel[],
): readonly Reprise[] {
  const siennes = new Set(exigence.scenarios.map(({ etiquette }) => etiquette))
  return referentiels.flatMap(({ code, exigences }) =>
    exigences
      .filter((autre) => autre !== exigence && memeExigence(exigence, autre))
      .map((autre) => ({
        code,
        exigence: autre,
        etiquettes: autre.scenarios.map(({ etiquette }) => etiquette),
      }))
      .filter(({ etiquettes }) => !etiquettes.some((etiquette) => siennes.has(etiquette))),
  )
}
