import type { Referentiel } from '../../../rem/index.ts'
import type { Campagne } from '../../../reports/campagne/types.ts'
import type { DemandeCampagne } from './demande.ts'

/** La demande qui poursuit une campagne : la même, d'après ce que la campagne sait d'elle-même. */
export function demandeDeReprise(
  dossier: string,
  campagne: Campagne,
  referentiel: Referentiel,
): DemandeCampagne {
  const { rem, profils, cible, mutations, repetition } = campagne
  const selection = campagne.selection.map((choix) => choix.replace(/^@?[^:]*:/, ''))
  const garder = (connus: readonly string[]) => {
    const noms = new Set(connus)
    return selection.filter((choix) => noms.has(choix))
  }
  const scenarios = referentiel.exigences.flatMap((exigence) => exigence.scenarios)
  return {
    rem: rem.code,
    profils: [...profils],
    chapitres: garder(referentiel.chapitres.map(({ code }) => code)),
    exigences: garder(referentiel.exigences.map(({ id }) => id)),
    scenarios: garder(scenarios.map(({ id }) => id)),
    preuves: garder(scenarios.flatMap(({ preuves }) => preuves.map(({ id }) => id))),
    cible,
    mutations: [...mutations],
    repetition,
    reprendre: dossier,
  }
}
