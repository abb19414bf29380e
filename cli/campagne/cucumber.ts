import path from 'node:path'
import { type IRunResult, loadConfiguration, runCucumber } from '@cucumber/cucumber/api'
import type { Envelope } from '@cucumber/messages'
import type { ParametresMonde } from '../../steps/parametres.ts'
import { RACINE } from '../chemins.ts'

const FORMATEUR_MESSAGES = path.join(RACINE, 'cli', 'campagne', 'formateur-messages.ts')

type Support = IRunResult['support']

export interface Execution {
  /** Étiquettes Gherkin, arobase comprise, des scénarios à jouer. */
  etiquettes: readonly string[]
  parametres: ParametresMonde
  executants: number
  /** Fichier des messages cucumber, quand la campagne les garde. */
  messages: string | null
  surMessage(message: Envelope): void
}

/**
 * Les définitions d'étapes ne se chargent qu'une fois par processus : la matrice de mutation les reprend.
 * `profil` est un de ceux de cucumber.cjs.
 */
export function creerMoteur(profil: 'default' | 'rejeu' = 'default') {
  let support: Support | undefined
  return async (execution: Execution): Promise<void> => {
    const format: [string, string][] = execution.messages
      ? [[FORMATEUR_MESSAGES, execution.messages]]
      : []
    const { runConfiguration } = await loadConfiguration(
      {
        file: 'cucumber.cjs',
        profiles: [profil],
        provided: {
          tags: execution.etiquettes.join(' or '),
          parallel: execution.executants > 1 ? execution.executants : 0,
          format,
          // Recopiés en JSON : des exécutants d'un autre processus les reçoivent ainsi.
          worldParameters: JSON.parse(JSON.stringify(execution.parametres)),
        },
      },
      { cwd: RACINE },
    )
    // Les formateurs n'écrivent rien à l'écran : la progression et le résumé sont les nôtres.
    runConfiguration.formats.stdout = path.join(RACINE, 'cli', 'campagne', 'formateur-muet.ts')
    const { support: charge } = await runCucumber(
      support ? { ...runConfiguration, support } : runConfiguration,
      { cwd: RACINE, stdout: process.stderr },
      execution.surMessage,
    )
    support ??= charge
  }
}
