import type { ActionDecrite, SujetDecrit } from '../contrat/lire-contrat.ts'
import { commenter } from './commenter.ts'
import { direRendu, direScenarios, formesRendues, type Types } from './dire-action.ts'

export interface Description {
  sujets: readonly SujetDecrit[]
  types: Types
  /** Scénarios écrits qui emploient une action, dans l'ordre du catalogue. */
  scenariosDe(action: string): readonly string[]
}

/** De quoi commencer : la première action montre comment on conduit une page. */
const EXEMPLES: Record<string, readonly string[]> = {
  connecter: [
    "await page().getByLabel('Identifiant').fill(utilisateur.identifiant)",
    "await page().getByLabel('Mot de passe').fill(utilisateur.motDePasse)",
    "await page().getByRole('button', { name: 'Se connecter' }).click()",
    "const sortie = page().getByRole('button', { name: 'Se déconnecter' })",
    'return { accepte: await sortie.isVisible(), messages: [] }',
  ],
}

const corps = ({ nom }: ActionDecrite): readonly string[] =>
  EXEMPLES[nom] ?? [`throw new Error('${nom} : à écrire')`]

function ecrireAction(action: ActionDecrite, { types, scenariosDe }: Description): string[] {
  const { nom, demande, parametres } = action
  return [
    `  // ── ${nom} ${'─'.repeat(Math.max(4, 60 - nom.length))}`,
    ...commenter(`Le banc demande : ${demande}`),
    ...commenter(`À rendre : ${direRendu(action)}.`),
    ...formesRendues(action, types).flatMap((forme) =>
      forme.split('\n').map((ligne) => `  //   ${ligne}`),
    ),
    ...commenter(`Scénarios : ${direScenarios(scenariosDe(nom))}.`),
    '  //',
    `  // async ${nom}(${parametres.join(', ')}) {`,
    ...corps(action).map((ligne) => `  //   ${ligne}`),
    '  // },',
    '',
  ]
}

const creer = (sujet: SujetDecrit) => `creer${sujet.interface}`

/** Un fichier par sujet du contrat, une action en commentaire par geste à automatiser. */
export function ecrireSujet(sujet: SujetDecrit, description: Description): string {
  const lignes = [
    `import type { ${sujet.interface}, Page } from '../contrat.ts'`,
    '',
    '/**',
    ` * ${sujet.resume}`,
    ' * Retirez les barres d’une action pour l’automatiser ; la personne guidée fait les autres.',
    ' */',
    `export const ${creer(sujet)} = (page: () => Page): Partial<${sujet.interface}> => ({`,
    ...sujet.actions.flatMap((action) => ecrireAction(action, description)),
  ]
  return `${lignes.join('\n').trimEnd()}\n})\n`
}

/** Réunit les sujets : c'est ce que le pilote déplie. */
export function ecrireIndex(sujets: readonly SujetDecrit[]): string {
  return [
    "import type { Actions, Page } from '../contrat.ts'",
    ...sujets.map((sujet) => `import { ${creer(sujet)} } from './${sujet.nom}.ts'`),
    '',
    '/** Les actions automatisées, tous sujets réunis. */',
    'export const creerActions = (page: () => Page): Partial<Actions> => ({',
    ...sujets.map((sujet) => `  ...${creer(sujet)}(page),`),
    '})',
    '',
  ].join('\n')
}
