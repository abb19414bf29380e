import type { Dialogue } from './dialogue.ts'
import { ouvrirDialogueHttp } from './http/dialogue-http.ts'
import { VARIABLE_ADRESSE, VARIABLE_JETON } from './http/protocole.ts'
import { ouvrirDialogue } from './terminal/dialogue-terminal.ts'

/** La console quand c'est elle qui a lancé la campagne, sinon le terminal. */
export function choisirDialogue(env: NodeJS.ProcessEnv = process.env): Dialogue {
  const fichier = env[VARIABLE_ADRESSE]
  const jeton = env[VARIABLE_JETON]
  if (fichier !== undefined && jeton !== undefined) return ouvrirDialogueHttp({ fichier, jeton })
  return ouvrirDialogue(process.stdin, process.stdout)
}
