import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

/** Un dossier neuf, retiré à la fin de l'essai en cours. */
export function dossierTemporaire(): string {
  const dossier = mkdtempSync(path.join(tmpdir(), 'rapports-'))
  onTestFinished(() => rmSync(dossier, { recursive: true, force: true }))
  return dossier
}
