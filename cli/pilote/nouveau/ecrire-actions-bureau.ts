import type { ActionDecrite, SujetDecrit } from '../contrat/lire-contrat.ts'
import { direRendu, direScenarios, formesRendues } from './dire-action.ts'
import type { Description } from './ecrire-actions-web.ts'

function ecrireAction(action: ActionDecrite, { types, scenariosDe }: Description): string[] {
  const { nom, demande, parametres } = action
  const formes = formesRendues(action, types)
  return [
    `### ${nom}(${parametres.join(', ')})`,
    '',
    demande,
    '',
    `- À rendre : \`${direRendu(action)}\``,
    `- Scénarios : ${direScenarios(scenariosDe(nom))}`,
    ...(formes.length === 0
      ? ['']
      : ['', '```ts', ...formes.flatMap((f) => f.split('\n')), '```', '']),
  ]
}

/** Toutes les actions du contrat en une page : ce qu'un automate de bureau peut reprendre, une à une. */
export function ecrirePageActions(description: Description): string {
  const sujets = description.sujets.flatMap((sujet: SujetDecrit) => [
    `## ${sujet.resume.replace(/\.$/, '')}`,
    '',
    ...sujet.actions.flatMap((action) => ecrireAction(action, description)),
  ])
  return [
    '# Ce que le banc demande',
    '',
    'Une personne guidée fait tous ces gestes. Une action écrite dans `pilote.ts`, sous ce nom, se fait ensuite seule.',
    '',
    ...sujets,
  ]
    .join('\n')
    .replace(/\n+$/, '\n')
}
