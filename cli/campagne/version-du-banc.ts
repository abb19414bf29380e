import { readFileSync } from 'node:fs'
import path from 'node:path'
import { RACINE } from '../chemins.ts'

/** La version du banc, celle de son package.json. À part : la lire ne charge ni pilote ni navigateur. */
export function versionDuBanc(): string {
  const paquet: unknown = JSON.parse(readFileSync(path.join(RACINE, 'package.json'), 'utf8'))
  return (paquet as { version: string }).version
}
