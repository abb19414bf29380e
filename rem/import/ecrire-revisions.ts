import { renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { RevisionPrete } from './essayer-catalogue.ts'

/** Écrit les révisions, toutes ou aucune : une révision sans son héritière rendrait le catalogue faux. */
export function ecrireRevisions(dossier: string, revisions: readonly RevisionPrete[]): void {
  const posees: string[] = []
  try {
    for (const { chemin, texte } of revisions) {
      const cible = path.join(dossier, chemin)
      writeFileSync(`${cible}.tmp`, texte, { flag: 'wx' })
      posees.push(`${cible}.tmp`)
      renameSync(`${cible}.tmp`, cible)
      posees.push(cible)
    }
  } catch (erreur) {
    for (const chemin of posees) rmSync(chemin, { force: true })
    throw erreur
  }
}
