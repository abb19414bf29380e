import { generateMessages } from '@cucumber/gherkin'
import { type Envelope, IdGenerator, type Pickle, SourceMediaType } from '@cucumber/messages'
import type { ProblemeFeature } from './types.ts'

/** Une étape jouée a été dépliée : contexte, règles et exemples sont déjà dans le scénario. */
export interface ScenarioGherkin {
  ligne: number
  nom: string
  /** Sans arobase. */
  etiquettes: readonly string[]
  etapes: readonly string[]
}

const enScenario = ({ location, name, tags, steps }: Pickle): ScenarioGherkin => ({
  ligne: location?.line ?? 1,
  nom: name,
  etiquettes: tags.map((tag) => tag.name.replace(/^@/, '')),
  etapes: steps.map(({ text }) => text),
})

/** Le message de l’analyseur est anglais ; ce qu’il a lu suffit à trouver la faute. */
function phraseSyntaxe(message: string): string {
  const lu = /got '(.*)'$/.exec(message)?.[1]
  return lu === undefined ? 'ce n’est pas du Gherkin' : `« ${lu} » n’est pas attendu ici`
}

function enProbleme(fichier: string, { parseError }: Envelope): readonly ProblemeFeature[] {
  if (parseError === undefined) return []
  const ligne = parseError.source.location?.line ?? 1
  return [{ genre: 'syntaxe', fichier, ligne, phrase: phraseSyntaxe(parseError.message) }]
}

/** Lit le texte d’un fichier de scénarios, en français sauf s’il dit sa langue. Ne lève rien. */
export function lireGherkin(
  fichier: string,
  texte: string,
): { scenarios: readonly ScenarioGherkin[]; problemes: readonly ProblemeFeature[] } {
  const enveloppes = generateMessages(
    texte,
    fichier,
    SourceMediaType.TEXT_X_CUCUMBER_GHERKIN_PLAIN,
    { defaultDialect: 'fr', includePickles: true, newId: IdGenerator.incrementing() },
  )
  return {
    scenarios: enveloppes.flatMap(({ pickle }) => (pickle === undefined ? [] : enScenario(pickle))),
    problemes: enveloppes.flatMap((enveloppe) => enProbleme(fichier, enveloppe)),
  }
}
