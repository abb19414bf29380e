import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { DescriptionSimulateurs } from '../../mocks/description.ts'

/** Écrit la ligne de « --json » dans un fichier que seul son propriétaire lit : elle peut porter un jeton. */
export function garderDescription(fichier: string, description: DescriptionSimulateurs): void {
  mkdirSync(path.dirname(path.resolve(fichier)), { recursive: true })
  writeFileSync(fichier, `${JSON.stringify(description)}\n`, { mode: 0o600 })
  // `mode` ne vaut qu'à la création : un fichier déjà là garde le sien.
  chmodSync(fichier, 0o600)
}
