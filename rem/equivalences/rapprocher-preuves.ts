import { texteNormalise } from '../import/rapprochement/texte-normalise.ts'
import type { Preuve, Scenario } from '../types.ts'

/**
 * `meme` : même texte et même type. `a-relire` : un type qui convient, un texte différent. `nouvelle` :
 * rien, chez l'autre, ne la remplace.
 */
export type Rapprochement = 'meme' | 'a-relire' | 'nouvelle'

export interface PreuveEquivalente {
  preuve: Preuve
  depuis: Preuve | null
  rapprochement: Rapprochement
}

const memeTexte = (un: string, autre: string): boolean =>
  texteNormalise(un) === texteNormalise(autre)

const typeConvient = (voulue: Preuve, { type }: Preuve): boolean =>
  type === voulue.type || voulue.typesAcceptes.includes(type)

/** Le scénario de l'autre référentiel qui demande la même chose : même objectif, ou le seul de part et d'autre. */
function scenarioJumeau(
  { objectif }: Scenario,
  siens: readonly Scenario[],
  autres: readonly Scenario[],
): Scenario | undefined {
  const meme = autres.find((autre) => memeTexte(autre.objectif, objectif))
  return meme ?? (siens.length === 1 && autres.length === 1 ? autres[0] : undefined)
}

function rapprocher(preuve: Preuve, autres: readonly Preuve[]): PreuveEquivalente {
  const possibles = autres.filter((autre) => typeConvient(preuve, autre))
  const meme = possibles.find(({ description }) => memeTexte(description, preuve.description))
  if (meme) return { preuve, depuis: meme, rapprochement: 'meme' }
  // Seule de son type, elle vise sans doute la même chose : à une personne de le dire.
  const [seule, ...suite] = possibles
  return seule !== undefined && suite.length === 0
    ? { preuve, depuis: seule, rapprochement: 'a-relire' }
    : { preuve, depuis: null, rapprochement: 'nouvelle' }
}

/** Rapproche les preuves de deux exigences que la vague 2 tient pour la même. */
export function rapprocherPreuves(
  siens: readonly Scenario[],
  autres: readonly Scenario[],
): readonly PreuveEquivalente[] {
  return siens.flatMap((scenario) => {
    const jumeau = scenarioJumeau(scenario, siens, autres)
    return scenario.preuves.map((preuve) => rapprocher(preuve, jumeau?.preuves ?? []))
  })
}
