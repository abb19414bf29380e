import type { Exigence, Preuve } from '../../../rem/index.ts'
import { simplifier } from '../vues/simplifier.ts'
import type { EtatAvancement } from './etats.ts'
import type { Avancement, AvancementScenario } from './mesurer.ts'

export interface LigneAvancement {
  exigence: Exigence
  preuve: Preuve
  scenario: AvancementScenario
  etat: EtatAvancement
}

export interface FiltresAvancement {
  chapitre: string
  etat: string
  texte: string
}

/** Une ligne par preuve due, que les filtres gardent. */
export function filtrerAvancement(
  { referentiel, scenarios }: Avancement,
  { chapitre, etat, texte }: FiltresAvancement,
): LigneAvancement[] {
  const mots = simplifier(texte).split(/\s+/).filter(Boolean)
  const exigences = new Map(referentiel.exigences.map((exigence) => [exigence.id, exigence]))
  return scenarios
    .filter((scenario) => chapitre === '' || scenario.chapitre === chapitre)
    .flatMap((scenario): LigneAvancement[] => {
      const exigence = exigences.get(scenario.exigence)
      const preuves = exigence?.scenarios.find(({ id }) => id === scenario.scenario)?.preuves ?? []
      return scenario.preuves.flatMap(({ id, etat: sien }) => {
        const preuve = preuves.find((p) => p.id === id)
        if (!exigence || !preuve || (etat !== '' && sien !== etat)) return []
        const contenu = simplifier(`${id} ${exigence.intitule} ${preuve.description}`)
        const garde = mots.every((mot) => contenu.includes(mot))
        return garde ? [{ exigence, preuve, scenario, etat: sien }] : []
      })
    })
}
