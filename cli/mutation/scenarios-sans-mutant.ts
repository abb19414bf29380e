import type { Referentiel } from '../../rem/index.ts'
import type { MutantAttendu } from './juger-mutant.ts'

/**
 * Les scénarios écrits qu’aucun défaut volontaire ne vise : rien ne montre que leurs contrôles
 * condamnent quelque chose (conception.md §7). Une attestation n’a pas de défaut : le logiciel n’y est
 * pas éprouvé, seule la pièce remise l’est.
 */
export function scenariosSansMutant(
  { exigences }: Referentiel,
  ecrits: ReadonlySet<string>,
  mutants: readonly Pick<MutantAttendu, 'tue'>[],
): readonly string[] {
  const vises = new Set(mutants.flatMap(({ tue }) => tue.map(({ scenario }) => scenario)))
  return exigences
    .flatMap(({ scenarios }) => scenarios)
    .filter(({ id }) => ecrits.has(id) && !vises.has(id))
    .filter(({ preuves }) => preuves.some(({ type }) => type !== 'attestation'))
    .map(({ id }) => id)
}
