import { existsSync } from 'node:fs'
import path from 'node:path'

/** Une révision tirée d'un fichier officiel ; git ignore ces fichiers (`rem/…/officiel-*.yaml`). */
export const REVISION_OFFICIELLE = /^officiel-\d{4}-\d{2}-\d{2}-\d+$/

/** Le premier nom libre du jour, `officiel-2026-11-20-1`. */
export function nommerRevision(dossier: string, nomDossier: string, date: string): string {
  for (let rang = 1; ; rang += 1) {
    const nom = `officiel-${date}-${rang}`
    if (!existsSync(path.join(dossier, nomDossier, `${nom}.yaml`))) return nom
  }
}
