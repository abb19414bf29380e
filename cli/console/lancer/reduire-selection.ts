import type { Referentiel } from '../../../rem/index.ts'

interface Selection {
  chapitres: readonly string[]
  exigences: readonly string[]
  scenarios: readonly string[]
}

/**
 * La sélection sous la forme que `segur campagne` attend : les chapitres y restreignent au lieu de
 * s'ajouter. Mêlés à autre chose, ils deviennent la liste de leurs exigences ; un scénario dont
 * l'exigence est prise n'a pas à être redit.
 */
export function reduireSelection(referentiel: Referentiel, choix: Selection): Selection {
  if (choix.exigences.length === 0 && choix.scenarios.length === 0) return choix
  const prises = new Set([
    ...choix.exigences,
    ...referentiel.exigences
      .filter(({ chapitre }) => choix.chapitres.includes(chapitre))
      .map(({ id }) => id),
  ])
  const exigences = referentiel.exigences.filter(({ id }) => prises.has(id))
  const couverts = new Set(exigences.flatMap(({ scenarios }) => scenarios.map(({ id }) => id)))
  return {
    chapitres: [],
    exigences: exigences.map(({ id }) => id),
    scenarios: choix.scenarios.filter((id) => !couverts.has(id)),
  }
}
