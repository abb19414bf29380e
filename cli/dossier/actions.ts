import type { EntreeVerbe, OptionsVerbe } from '../verbe.ts'
import { ACTION_ASSEMBLER } from './assembler/action.ts'
import { ACTION_COMPARER } from './comparer/action.ts'
import { ACTION_COMPLEMENT } from './complement/action.ts'
import { ACTION_INSPECTER } from './inspecter/action.ts'
import { ACTION_REJOUER } from './rejouer/action.ts'
import { ACTION_SIGNER } from './signer/action.ts'
import { ACTION_VERIFIER } from './verifier/action.ts'

/** Une action de « segur dossier ». */
export interface ActionDossier {
  nom: string
  /** Les lignes de l'aide qui la décrivent ; la première commence par sa forme d'appel. */
  aide: readonly string[]
  /** Les options qu'elle comprend ; une même option a le même type dans toutes les actions. */
  options: OptionsVerbe
  /** Chargée lorsqu'elle sert ; `arguments` sont les mots qui suivent son nom. Rend le code de sortie. */
  charger(): Promise<(entree: EntreeVerbe, mots: readonly string[]) => Promise<number>>
}

/** Dans l'ordre où un éditeur s'en sert. */
export const ACTIONS_DOSSIER: readonly ActionDossier[] = [
  ACTION_VERIFIER,
  ACTION_INSPECTER,
  ACTION_ASSEMBLER,
  ACTION_SIGNER,
  ACTION_COMPARER,
  ACTION_REJOUER,
  ACTION_COMPLEMENT,
]
