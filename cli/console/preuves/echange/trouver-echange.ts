import type { MessageEchange } from '../../../../reports/campagne/types.ts'
import { listerScenarios } from '../../../../reports/modele/lister.ts'
import type { CampagneLue, ScenarioLu } from '../../../../reports/modele/types.ts'

export interface EchangeSitue {
  message: MessageEchange
  scenario: ScenarioLu
}

/** L'empreinte d'un fichier du dépôt est dans son nom. */
const empreinteDe = (chemin: string): string => chemin.split('/').at(-1)?.split('.')[0] ?? ''

/** Ce qui désigne un échange : les empreintes de sa requête et de sa réponse. */
export const cleEchange = ({ requete, reponse }: MessageEchange): string =>
  `${empreinteDe(requete).slice(0, 24)}-${empreinteDe(reponse).slice(0, 24)}`

/** Les échanges d'un scénario, tous passages confondus. */
export const echangesDe = ({ executions }: ScenarioLu): MessageEchange[] =>
  executions.flatMap(({ etapes }) => etapes.flatMap(({ messages }) => messages))

export function trouverEchange(lue: CampagneLue, cle: string): EchangeSitue | null {
  for (const scenario of listerScenarios(lue)) {
    const message = echangesDe(scenario).find((candidat) => cleEchange(candidat) === cle)
    if (message) return { message, scenario }
  }
  return null
}
